import type { Locale } from '../../site/i18n/locales'
import { SearchIndex } from '../../site/search/SearchIndex'
import type { SearchRecord } from '../../site/search/SearchRecord'
import { judgedQueries } from './judgedQueries'

export interface SearchMeasure {
  queries: number
  /** Of the pages that answer a query, the share among its first ten; the mean over the queries. */
  recall: number
  /** One divided by the rank of the first page that answers the query, nothing beyond the tenth; the mean. */
  reciprocalRank: number
  /** The queries that lack a page or have none of theirs first, for reading. */
  faults: string[]
}

/** What share of the recall each language must reach, and how far up the first right page must stand. */
export const searchBars: Record<Locale, { recall: number; reciprocalRank: number }> = {
  sk: { recall: 0.95, reciprocalRank: 0.88 },
  en: { recall: 0.92, reciprocalRank: 0.88 },
  uk: { recall: 0.92, reciprocalRank: 0.88 },
}

/** How well the judged queries of a language find their pages among these records. */
export function measureSearch(locale: Locale, records: Iterable<SearchRecord>): SearchMeasure {
  const index = new SearchIndex(locale)
  for (const record of records) index.put(record)
  const queries = judgedQueries(locale)
  const faults: string[] = []
  let recall = 0
  let reciprocalRank = 0
  for (const { query, relevant } of queries) {
    const found = index.search(query).hits.map(({ address }) => address)
    const missing = relevant.filter((address) => !found.includes(address))
    const first = found.findIndex((address) => relevant.includes(address))
    recall += 1 - missing.length / relevant.length
    reciprocalRank += first < 0 ? 0 : 1 / (first + 1)
    if (missing.length > 0) faults.push(`${query}: without ${missing.join(', ')}`)
    else if (first > 0) faults.push(`${query}: ${first + 1}. after ${found[0]}`)
  }
  return {
    queries: queries.length,
    recall: recall / queries.length,
    reciprocalRank: reciprocalRank / queries.length,
    faults,
  }
}

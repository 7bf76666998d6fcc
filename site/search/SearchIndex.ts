import MiniSearch, { type SearchResult } from 'minisearch'
import type { Locale } from '../i18n/locales'
import { excerpt, markMatches, type Piece } from './excerpt'
import type { SearchRecord } from './SearchRecord'
import { tellingTermOf, termOf } from './termOf'
import { Vocabulary } from './Vocabulary'
import { words } from './words'

export interface SearchHit {
  address: string
  kind: string
  title: Piece[]
  summary: string
  /** The stretch of the text that was found, or null where only title, summary, topics or town match. */
  excerpt: Piece[] | null
  topics: string[]
  town: string | null
  date: string | null
}

export interface SearchAnswer {
  total: number
  hits: SearchHit[]
}

/** Fewer fields are faster: what describes a page is one, its summary, topics and town together. */
const fields = {
  title: (record: SearchRecord) => record.title,
  description: (record: SearchRecord) => [record.summary, ...record.topics, record.town ?? ''].join(' '),
  text: (record: SearchRecord) => record.text,
}
const boost = { title: 5, description: 2, text: 1 }

/** A query is a few words; what is pasted beyond that only costs time. */
const mostTerms = 12

/**
 * What share of the query's words a page must have, rounded up. All of a short query; one word of a long
 * question may be missing, since people ask in other words than officials write.
 */
const leastShare = 0.6

interface Kept extends Omit<SearchRecord, 'text'> {
  /**
   * The running text in UTF-8, outside of the garbage collector's heap: ten thousand articles are 20 to 40 MB
   * that would otherwise be walked again and again, and only the few that are shown are ever decoded.
   */
  text: Buffer
}

/**
 * The search of one language, in memory. MiniSearch does the ranking (BM25); this class gives it terms that fit
 * the three languages (see termOf.ts) and turns its answers into what a page can show.
 */
export class SearchIndex {
  private readonly kept = new Map<string, Kept>()
  private readonly index: MiniSearch<SearchRecord>
  private readonly vocabulary = new Vocabulary()
  private readonly termsOfRecord = new Set<string>()

  constructor(private readonly locale: Locale) {
    this.index = new MiniSearch<SearchRecord>({
      fields: Object.keys(fields),
      // MiniSearch asks for the id in the same way.
      extractField: (record, field) =>
        field in fields ? fields[field as keyof typeof fields](record) : record.id,
      tokenize: words,
      processTerm: (word, field) => {
        const term = field === 'text' ? tellingTermOf(word, locale) : termOf(word, locale)
        if (term !== '') this.termsOfRecord.add(term)
        return term
      },
    })
  }

  get size(): number {
    return this.kept.size
  }

  /** Adds the record, in place of the one of the same id if there is one. */
  put(record: SearchRecord): void {
    this.remove(record.id)
    const { text, ...rest } = record
    this.kept.set(record.id, { ...rest, text: Buffer.from(text) })
    this.termsOfRecord.clear()
    this.index.add(record)
    this.vocabulary.add(this.termsOfRecord)
  }

  remove(id: string): void {
    if (!this.kept.delete(id)) return
    this.index.discard(id)
  }

  /** The `limit` best pages from the `offset`-th on, and how many there are altogether. */
  search(query: string, limit = 10, offset = 0): SearchAnswer {
    const asked = words(query)
    const telling = asked.map((word) => tellingTermOf(word, this.locale)).filter((term) => term !== '')
    const terms = [
      ...new Set(telling.length > 0 ? telling : asked.map((word) => termOf(word, this.locale))),
    ].slice(0, mostTerms)
    if (terms.length === 0) return { total: 0, hits: [] }

    // One term of the index may be what several words of the query mean.
    const askedBy = new Map<string, Set<number>>()
    const weights = new Map<string, number>()
    for (const [position, term] of terms.entries()) {
      for (const meaning of this.vocabulary.meanings(term)) {
        askedBy.set(meaning.term, (askedBy.get(meaning.term) ?? new Set()).add(position))
        weights.set(meaning.term, Math.max(weights.get(meaning.term) ?? 0, meaning.weight))
      }
    }
    const found = this.index.search([...askedBy.keys()].join(' '), {
      boost,
      boostTerm: (term) => weights.get(term) ?? 1,
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    })
    const ranked: { result: SearchResult; share: number; rank: number }[] = []
    for (const result of found) {
      const share = shareOf(result.queryTerms, askedBy, terms.length)
      // MiniSearch multiplies by the number of terms found; here it is the words of the query that count.
      ranked.push({ result, share, rank: (result.score / result.queryTerms.length) * share ** 2 })
    }
    const least = Math.ceil(terms.length * leastShare) / terms.length
    const enough = ranked.filter(({ share }) => share >= least)
    const shown = (enough.length > 0 ? enough : ranked).sort((a, b) => b.rank - a.rank)
    return {
      total: shown.length,
      hits: shown.slice(offset, offset + limit).flatMap(({ result }) => this.hit(result)),
    }
  }

  private hit(result: SearchResult): SearchHit[] {
    const record = this.kept.get(result.id)
    if (!record) return []
    const { id, text, title, ...rest } = record
    const matched = new Set(result.terms)
    return [
      {
        ...rest,
        address: id,
        title: markMatches(title, matched, this.locale),
        excerpt: excerpt(text.toString(), matched, this.locale),
      },
    ]
  }
}

/** What share of the query's words a page has, in whatever form. */
function shareOf(found: readonly string[], askedBy: ReadonlyMap<string, ReadonlySet<number>>, asked: number) {
  if (asked === 1) return 1
  const positions = new Set<number>()
  for (const term of found) for (const position of askedBy.get(term) ?? []) positions.add(position)
  return positions.size / asked
}

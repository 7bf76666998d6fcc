import { describe, expect, it } from 'vitest'
import { locales } from '../../site/i18n/locales'
import { judgedQueries } from '../search/judgedQueries'
import { measureSearch, searchBars } from '../search/measureSearch'
import { seededRecords } from '../search/seededRecords'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

describe.each(locales)('the judged queries in %s', (locale) => {
  it('find their pages among the first ten', () => {
    const { queries, recall, reciprocalRank, faults } = measureSearch(locale, seededRecords(locale))
    const figures = `${locale}: ${queries} queries, recall@10 ${percent(recall)}, reciprocal rank ${reciprocalRank.toFixed(3)}`
    process.stdout.write(`${figures}\n${process.env.SEARCH_FAULTS ? `${faults.join('\n')}\n` : ''}`)
    expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(searchBars[locale].recall)
    expect(reciprocalRank, faults.join('\n')).toBeGreaterThanOrEqual(searchBars[locale].reciprocalRank)
    // Not about speed: a busy machine takes its time for three hundred queries.
  }, 60_000)

  it('are at least 120, each asked once', () => {
    const queries = judgedQueries(locale).map(({ query }) => query)
    expect(queries.length).toBeGreaterThanOrEqual(120)
    expect(queries.filter((query, index) => queries.indexOf(query) !== index)).toEqual([])
  })
})

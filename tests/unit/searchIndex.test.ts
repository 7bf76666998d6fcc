import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../site/i18n/locales'
import { SearchIndex } from '../../site/search/SearchIndex'
import { parseSearchLine, type SearchRecord } from '../../site/search/SearchRecord'
import { judgedPages, judgedQueries } from './searchJudged'

const least: Record<Locale, number> = { sk: 0.95, en: 0.92, uk: 0.92 }

const record = (id: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  kind: 'news',
  title: id,
  summary: '',
  text: '',
  topics: [],
  town: null,
  date: null,
  ...more,
})
const found = (index: SearchIndex, query: string) => index.search(query).hits.map(({ address }) => address)

describe.each(locales)('the search in %s', (locale) => {
  it('finds what was asked for among the first ten', () => {
    const index = new SearchIndex(locale)
    for (const page of judgedPages(locale)) index.put(page)
    const queries = judgedQueries(locale)
    expect(judgedPages(locale).length).toBeGreaterThanOrEqual(60)
    expect(queries.length).toBeGreaterThanOrEqual(40)
    let wanted = 0
    let got = 0
    const missed: string[] = []
    for (const { query, relevant } of queries) {
      const answer = found(index, query)
      const missing = relevant.filter((id) => !answer.includes(id))
      wanted += relevant.length
      got += relevant.length - missing.length
      if (missing.length > 0) missed.push(`${query}: ${missing.join(', ')}`)
    }
    expect(got / wanted, `Missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(least[locale])
  })

  it('names only pages that the judged queries know', () => {
    const ids = new Set(judgedPages(locale).map(({ id }) => id))
    for (const { relevant } of judgedQueries(locale)) for (const id of relevant) expect(ids).toContain(id)
  })
})

describe('the index', () => {
  it('has a page once, as it was last put', () => {
    const index = new SearchIndex('sk')
    index.put(record('/a', { title: 'Stará správa' }))
    index.put(record('/a', { title: 'Nový názov' }))
    expect(index.size).toBe(1)
    expect(found(index, 'názov')).toEqual(['/a'])
    expect(found(index, 'stará')).toEqual([])
  })

  it('forgets what is removed, also what it never had', () => {
    const index = new SearchIndex('sk')
    index.put(record('/a', { title: 'Bývanie' }))
    index.remove('/a')
    index.remove('/b')
    expect(index.size).toBe(0)
    expect(index.search('bývanie')).toEqual({ total: 0, hits: [] })
  })

  it('puts the page first that has the word in its title', () => {
    const index = new SearchIndex('en')
    index.put(record('/text', { title: 'Forum', text: 'About housing, and housing again.' }))
    index.put(record('/summary', { title: 'Towns', summary: 'On housing' }))
    index.put(record('/title', { title: 'Housing' }))
    expect(found(index, 'housing')).toEqual(['/title', '/summary', '/text'])
  })

  it('finds by topic and town', () => {
    const index = new SearchIndex('sk')
    index.put(record('/a', { title: 'Správa', topics: ['Zdravie'], town: 'Banská Bystrica' }))
    expect(found(index, 'zdravia')).toEqual(['/a'])
    expect(found(index, 'v banskej bystrici')).toEqual(['/a'])
  })

  it('counts all and gives a part', () => {
    const index = new SearchIndex('en')
    for (let n = 0; n < 25; n++) index.put(record(`/${n}`, { title: `Forum ${n}` }))
    const answer = index.search('forum', 10, 20)
    expect(answer.total).toBe(25)
    expect(answer.hits).toHaveLength(5)
  })

  it('does not let stop words decide', () => {
    const index = new SearchIndex('en')
    index.put(record('/a', { title: 'Library', text: 'How to borrow books' }))
    index.put(record('/b', { title: 'Elections', text: 'How to vote and where to go' }))
    expect(found(index, 'how to vote')).toEqual(['/b'])
    expect(found(index, 'how to')).toEqual([])
  })

  it('takes other numbers for other things', () => {
    const index = new SearchIndex('sk')
    index.put(record('/a', { title: 'Zákon 404/2011' }))
    expect(found(index, '404')).toEqual(['/a'])
    expect(found(index, '4042')).toEqual([])
  })

  it('shows where the match is, without markup', () => {
    const index = new SearchIndex('uk')
    const filler = 'Це довгий вступ, у якому нічого потрібного немає. '.repeat(10)
    index.put(
      record('/a', {
        title: 'Про проживання',
        text: `${filler}Дозвіл на проживання <b>видає</b> поліція. ${filler}`,
      }),
    )
    const [hit] = index.search('prozhyvannia').hits
    expect(hit?.title).toEqual([
      { text: 'Про ', match: false },
      { text: 'проживання', match: true },
    ])
    const text = hit?.excerpt?.map((piece) => piece.text).join('') ?? ''
    expect(hit?.excerpt?.filter(({ match }) => match).map((piece) => piece.text)).toEqual(['проживання'])
    expect(text).toContain('<b>видає</b>')
    expect(text.startsWith('… ') && text.endsWith(' …')).toBe(true)
    expect(text.length).toBeLessThan(240)
  })

  it('has no excerpt where only the title matches', () => {
    const index = new SearchIndex('en')
    index.put(record('/a', { title: 'Forum', text: 'Something else.' }))
    expect(index.search('forum').hits[0]?.excerpt).toBeNull()
  })

  it.each(['', '   ', '…', '„“', '\u0000', '*', 'constructor', '__proto__', 'a'.repeat(5000), '😀'])(
    'survives the query %j',
    (query) => {
      const index = new SearchIndex('sk')
      index.put(record('/a', { title: 'Správa' }))
      expect(() => index.search(query)).not.toThrow()
    },
  )
})

describe('a line of the search file', () => {
  it('is a record, or the end of one', () => {
    const whole = record('/sk/spravy/x', { title: 'X', topics: ['Bývanie'], date: '2018-06-29' })
    expect(parseSearchLine(JSON.stringify(whole))).toEqual(whole)
    expect(parseSearchLine('{"id":"/a","gone":true}')).toEqual({ id: '/a', gone: true })
  })

  it.each([
    '',
    'nonsense',
    'null',
    '7',
    '[]',
    '{}',
    '{"id":7}',
    '{"id":"/a"}',
    '{"id":"/a","kind":"news","title":',
  ])('is nothing where it is %j', (line) => expect(parseSearchLine(line)).toBeNull())
})

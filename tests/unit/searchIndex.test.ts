import { describe, expect, it } from 'vitest'
import { type SearchFilter, SearchIndex } from '../../site/search/SearchIndex'
import { parseSearchLine, type SearchRecord } from '../../site/search/SearchRecord'

const record = (id: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  kind: 'news',
  title: id,
  summary: '',
  text: '',
  foundAs: '',
  topics: [],
  town: null,
  date: null,
  ...more,
})
const found = (index: SearchIndex, query: string) => index.search(query).hits.map(({ address }) => address)

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
    expect(index.search('bývanie')).toMatchObject({ total: 0, hits: [] })
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
    const answer = index.search('forum', { limit: 10, offset: 20 })
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
    expect(hit?.title).toBe('Про проживання')
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

  it('finds by other words for the same thing', () => {
    const index = new SearchIndex('sk')
    index.put(record('/a', { title: 'Zdravie', text: 'Ku ktorému lekárovi chodiť' }))
    expect(found(index, 'doktor')).toEqual(['/a'])
  })

  it('finds by words that the page does not show, and neither marks nor suggests them', () => {
    const index = new SearchIndex('sk')
    index.put(record('/a', { title: 'Práca', foundAs: 'výplata · Work · Робота' }))
    const { hits, suggestion } = index.search('vyplatu')
    expect(hits).toMatchObject([{ address: '/a', title: 'Práca', excerpt: null }])
    expect(suggestion).toBeNull()
    expect(found(index, 'work')).toEqual(['/a'])
    expect(index.search('vzplata').suggestion).toBeNull()
  })

  it.each([
    ['uk', 'Конфіденційність', 'конфіденц'],
    ['uk', 'Перебування', 'перебув'],
    ['sk', 'Opatrovateľská služba', 'opatrovate'],
    ['en', 'Accessibility statement', 'accessibil'],
  ] as const)(
    'finds the half-typed word, though it ends like an inflected one: %s',
    (locale, title, query) => {
      const index = new SearchIndex(locale)
      index.put(record('/a', { title }))
      expect(found(index, query)).toEqual(['/a'])
    },
  )

  it('finds what was typed on another keyboard', () => {
    const index = new SearchIndex('uk')
    index.put(record('/a', { title: 'Робота' }))
    expect(found(index, 'hj,jnf')).toEqual(['/a'])
    expect(index.search('hj,jnf').suggestion).toBe('робота')
  })

  describe('narrowed', () => {
    const index = new SearchIndex('sk')
    index.put(
      record('/a', { title: 'Byt', kind: 'services', town: 'Trnava', topics: ['Bývanie', 'Peniaze'] }),
    )
    index.put(record('/b', { title: 'Byt', kind: 'services', town: 'Košice', topics: ['Bývanie'] }))
    index.put(record('/c', { title: 'Byt', kind: 'news', town: 'Trnava' }))
    index.put(record('/d', { title: 'Les', kind: 'news', town: 'Trnava' }))
    const addresses = (filter: SearchFilter) =>
      index
        .search('byt', filter)
        .hits.map(({ address }) => address)
        .sort()

    it.each([
      [{}, ['/a', '/b', '/c']],
      [{ kind: 'services' }, ['/a', '/b']],
      [{ town: 'Trnava' }, ['/a', '/c']],
      [{ topic: 'Bývanie' }, ['/a', '/b']],
      [{ kind: 'services', town: 'Trnava', topic: 'Peniaze' }, ['/a']],
      [{ kind: 'news', topic: 'Peniaze' }, []],
      [{ town: 'Poprad' }, []],
    ] as const)('by %j', (filter, expected) => expect(addresses(filter)).toEqual(expected))

    it('counts what each value would leave, with the other filters on', () => {
      expect(index.search('byt').facets).toEqual({
        kind: [
          { value: 'services', count: 2 },
          { value: 'news', count: 1 },
        ],
        town: [
          { value: 'Trnava', count: 2 },
          { value: 'Košice', count: 1 },
        ],
        topic: [
          { value: 'Bývanie', count: 2 },
          { value: 'Peniaze', count: 1 },
        ],
      })
      const { total, facets } = index.search('byt', { town: 'Trnava' })
      expect(total).toBe(2)
      expect(facets.kind.map(({ value, count }) => `${value} ${count}`).sort()).toEqual([
        'news 1',
        'services 1',
      ])
      expect(facets.town).toHaveLength(2)
    })
  })

  describe('what was meant', () => {
    const index = new SearchIndex('sk')
    for (let n = 0; n < 30; n++) index.put(record(`/${n}`, { title: `Opatrovateľská služba ${n}` }))
    index.put(record('/rare', { title: 'Škôlka', text: 'opatrovateľxký' }))

    it.each([
      ['opatrovatelzka', 'opatrovateľská'],
      ['opatrovatelzka sluzba', 'opatrovateľská sluzba'],
      // There is such a word, and a similar one that is much more frequent.
      ['opatrovatelxky', 'opatrovateľská'],
    ])('by %s: %s', (query, meant) => expect(index.search(query).suggestion).toBe(meant))

    it.each(['opatrovateľská', 'opatr', 'skolka', 'xylofón', '7', 'na'])('by %s: just that', (query) =>
      expect(index.search(query).suggestion).toBeNull(),
    )
  })

  it('finds the same after thousands of changes', () => {
    const index = new SearchIndex('en')
    for (let n = 0; n < 300; n++)
      index.put(record(`/${n}`, { title: `Forum ${n}`, text: `Only here: word${n}` }))
    for (let round = 0; round < 10; round++) {
      for (let n = 0; n < 300; n++) {
        if (n % 3 === 0) index.remove(`/${n}`)
        else index.put(record(`/${n}`, { title: `Forum ${n}`, text: `Round ${round}, still word${n}` }))
      }
    }
    expect(index.size).toBe(200)
    expect(index.search('forum').total).toBe(200)
    expect(found(index, 'word100')).toEqual(['/100'])
    expect(found(index, 'word99')).toEqual([])
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

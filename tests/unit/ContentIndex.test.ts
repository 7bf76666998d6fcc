import { beforeEach, describe, expect, it } from 'vitest'
import { ContentIndex, type Entry } from '../../site/content/ContentIndex'

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  updatedAt: '2026-01-01T00:00:00.000Z',
  audience: 'public',
  slugs: { sk: `s-${id}`, en: `e-${id}` },
  titles: { sk: `Titulok ${id}`, en: `Title ${id}` },
  topics: [],
  files: [],
  ...more,
})

let now = new Date('2026-11-21T12:00:00Z')
let index: ContentIndex
beforeEach(() => {
  now = new Date('2026-11-21T12:00:00Z')
  index = new ContentIndex(() => now)
})
const ids = (...args: Parameters<ContentIndex['list']>) => index.list(...args).ids

describe('lists', () => {
  it('are newest first, only in ready languages, and cut by limit and offset', () => {
    index.fill('news', [
      entry('a', { date: '2018-06-29T08:00:00.000Z' }),
      entry('b', { date: '2020-01-01T08:00:00.000Z' }),
      entry('c', { date: '2019-01-01T08:00:00.000Z', slugs: { sk: 's-c' } }),
    ])
    expect(ids('news', 'public', { locale: 'sk' })).toEqual(['b', 'c', 'a'])
    expect(ids('news', 'public', { locale: 'en' })).toEqual(['b', 'a'])
    expect(ids('news', 'public', { locale: 'uk' })).toEqual([])
    expect(index.list('news', 'public', { locale: 'sk', limit: 1, offset: 1 })).toMatchObject({
      ids: ['c'],
      total: 3,
    })
  })

  it('hold a month by Slovak time, not by UTC', () => {
    index.fill('news', [entry('a', { date: '2018-06-30T22:30:00.000Z' })])
    expect(ids('news', 'public', { locale: 'sk', month: '2018-07' })).toEqual(['a'])
    expect(index.monthsOf('news', 'public', 'sk')).toEqual([{ month: '2018-07', total: 1 }])
  })

  it('know the months next to one that have something for this reader in this language', () => {
    index.fill('news', [
      entry('a', { date: '2018-01-15T12:00:00.000Z' }),
      entry('b', { date: '2018-06-15T12:00:00.000Z' }),
      entry('members', { date: '2018-07-15T12:00:00.000Z', audience: 'members' }),
      entry('c', { date: '2019-02-15T12:00:00.000Z' }),
    ])
    const near = (month: string) => index.neighbourMonths('news', 'public', 'sk', month)
    expect(near('2018-06')).toEqual({ before: '2018-01', after: '2019-02' })
    expect(near('2018-01')).toEqual({ before: undefined, after: '2018-06' })
    expect(near('2019-02')).toEqual({ before: '2018-06', after: undefined })
    expect(near('2018-03')).toEqual({ before: '2018-01', after: '2018-06' })
  })

  it('show the public nothing that is for members', () => {
    index.fill('materials', [entry('a'), entry('m', { audience: 'members' })])
    expect(ids('materials', 'public', { locale: 'sk' })).toEqual(['a'])
    expect(ids('materials', 'members', { locale: 'sk', audience: 'members' })).toEqual(['m'])
    expect(index.idOfSlug('materials', 'sk', 's-m', 'public')).toBeUndefined()
    expect(index.idOfSlug('materials', 'sk', 's-m', 'members')).toBe('m')
  })

  it('know what is to come until its day is over, the soonest first', () => {
    index.fill('events', [
      entry('past', { date: '2026-11-01T08:00:00.000Z' }),
      entry('long', { date: '2026-11-19T08:00:00.000Z', ends: '2026-11-22T16:00:00.000Z' }),
      entry('today', { date: '2026-11-21T08:00:00.000Z' }),
      entry('later', { date: '2026-12-01T08:00:00.000Z' }),
    ])
    const before = index.list('events', 'public', { locale: 'sk', when: 'upcoming' }).version
    expect(ids('events', 'public', { locale: 'sk', when: 'upcoming' })).toEqual(['long', 'today', 'later'])
    expect(ids('events', 'public', { locale: 'sk', when: 'past' })).toEqual(['past'])
    now = new Date('2026-11-21T23:30:00Z')
    expect(ids('events', 'public', { locale: 'sk', when: 'upcoming' })).toEqual(['long', 'later'])
    expect(index.list('events', 'public', { locale: 'sk', when: 'upcoming' }).version).not.toBe(before)
  })

  it('without dates follow the order given, then the alphabet of the language', () => {
    const town = (id: string, title: string, order?: number) => entry(id, { titles: { sk: title }, order })
    index.fill('municipalities', [
      town('1', 'Žilina'),
      town('2', 'Čadca'),
      town('3', 'Zvolen'),
      town('4', 'Detva', -1),
    ])
    expect(ids('municipalities', 'public', { locale: 'sk' })).toEqual(['4', '2', '3', '1'])
  })
})

describe('earlier', () => {
  const index = new ContentIndex()
  const article = (
    id: string,
    date: string,
    topics = ['t'],
    audience: 'public' | 'members' = 'public',
  ): Entry => ({
    id,
    updatedAt: date,
    audience,
    slugs: { sk: id },
    titles: { sk: id },
    date,
    topics,
    files: [],
  })
  index.fill('news', [
    article('one', '2018-01-01T00:00:00.000Z'),
    article('two', '2018-02-01T00:00:00.000Z'),
    article('other', '2018-03-01T00:00:00.000Z', ['x']),
    article('secret', '2018-04-01T00:00:00.000Z', ['t'], 'members'),
    article('three', '2018-05-01T00:00:00.000Z'),
    article('four', '2018-06-01T00:00:00.000Z'),
  ])
  it.each([
    ['2018-06-01T00:00:00.000Z', ['three', 'two']],
    ['2026-01-01T00:00:00.000Z', ['four', 'three']],
    ['2018-01-01T00:00:00.000Z', []],
  ])('before %s: %j', (moment, ids) => {
    expect(index.earlier('news', 'sk', 't', moment, 2)).toEqual(ids)
    expect(index.earlier('news', 'uk', 't', moment, 2)).toEqual([])
  })
})

describe('versions', () => {
  const august = { locale: 'sk', month: '2018-08' } as const

  it('of a list change when a document joins, leaves or moves, and not otherwise', () => {
    index.fill('news', [entry('a', { date: '2018-08-01T08:00:00.000Z' })])
    const one = index.list('news', 'public', august).version
    index.put(
      'news',
      'a',
      entry('a', { date: '2018-08-01T08:00:00.000Z', updatedAt: '2026-02-02T00:00:00.000Z' }),
    )
    index.put('news', 'b', entry('b', { date: '2019-08-01T08:00:00.000Z' }))
    expect(index.list('news', 'public', august).version).toBe(one)
    index.put('news', 'b', entry('b', { date: '2018-08-02T08:00:00.000Z' }))
    expect(index.list('news', 'public', august).version).not.toBe(one)
    index.put('news', 'b', undefined)
    expect(index.list('news', 'public', august).version).toBe(one)
  })

  it('are asked for again only where the document could stand', () => {
    const news = entry('a', { date: '2018-08-01T08:00:00.000Z', topics: ['t'] })
    expect(index.concerns(august, news)).toBe(true)
    expect(index.concerns({ ...august, topic: 't' }, news)).toBe(true)
    expect(index.concerns({ ...august, topic: 'other' }, news)).toBe(false)
    expect(index.concerns({ locale: 'uk' }, news)).toBe(false)
    expect(index.concerns({ locale: 'sk', month: '2018-09' }, news)).toBe(false)
  })
})

it('finds a document by its new slug only, after the slug changed', () => {
  index.fill('news', [entry('a')])
  const before = index.put('news', 'a', entry('a', { slugs: { sk: 'novy' } }))
  expect(before?.slugs.sk).toBe('s-a')
  expect(index.idOfSlug('news', 'sk', 'novy', 'public')).toBe('a')
  expect(index.idOfSlug('news', 'sk', 's-a', 'public')).toBeUndefined()
  expect(index.idOfSlug('news', 'en', 'e-a', 'public')).toBeUndefined()
})

describe('the last change', () => {
  const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`

  it('is that of what the public may read, of all of it or of a year in Slovak time', () => {
    index.fill('news', [
      entry('a', { updatedAt: at(1), date: '2018-12-31T23:30:00.000Z' }),
      entry('b', { updatedAt: at(3), date: '2020-05-01T08:00:00.000Z' }),
      entry('m', { updatedAt: at(5), date: '2019-05-01T08:00:00.000Z', audience: 'members' }),
      entry('n', { updatedAt: at(6), date: '2019-05-01T08:00:00.000Z', slugs: {} }),
    ])
    expect(index.lastChange('news')).toBe(at(3))
    expect(index.lastChange('news', '2019')).toBe(at(1))
    expect(index.lastChange('news', '2018')).toBe('')
  })

  it('may be touched by a document in the years that it was and is in', () => {
    const before = entry('a', { date: '2018-05-01T08:00:00.000Z' })
    const now = entry('a', { date: '2019-05-01T08:00:00.000Z' })
    const names = index.changesOf('news', before, now)
    expect(names).toEqual([undefined, '2018', '2019'].map((year) => index.changeName('news', year)))
    expect(index.changesOf('topics', undefined, entry('t'))).toEqual([index.changeName('topics')])
  })
})

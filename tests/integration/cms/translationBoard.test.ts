/** The board of translations: which documents it lists for whom, its filters, and the share of each language. */
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BoardFilters, boardFilters } from '../../../cms/translation/boardFilters'
import { boardPageSize, translationBoard } from '../../../cms/translation/translationBoard'
import { testPayload } from '../testPayload'
import { publishedTown } from './publishedTown'

let payload: Payload
let town: string
let otherTown: string
type Data = Record<string, unknown>
type Locale = 'sk' | 'en' | 'uk'

const make = async (
  collection: 'news' | 'services',
  texts: Partial<Record<Locale, Data>>,
  shared: Data = {},
  publish = true,
): Promise<string> => {
  const { id } = await payload.create({ collection, draft: true, data: shared as never })
  for (const locale of ['sk', 'en', 'uk'] as const) {
    const data = texts[locale]
    if (data) await payload.update({ collection, id, locale, draft: true, data: data as never })
  }
  if (publish) await payload.update({ collection, id, data: { _status: 'published' } as never })
  return id
}
const ready = (title: string): Data => ({ title, ready: true })

/** A person as Payload knows the one who is signed in. */
const person = (role: string, more: Data = {}) =>
  ({ id: 'x', collection: 'users', roles: [role], ...more }) as unknown as TypedUser

let people: Record<'editor' | 'translator' | 'municipality' | 'member' | 'nobody', TypedUser | null>

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  otherTown = await publishedTown(payload, 'Iné mesto')
  people = {
    editor: person('editor'),
    translator: person('translator', { languages: ['uk'] }),
    municipality: person('municipality', { municipality: town }),
    member: { id: 'x', collection: 'members' } as unknown as TypedUser,
    nobody: null,
  }
  await make('news', { sk: ready('Všetky'), en: ready('All'), uk: ready('Усі') })
  const changed = await make('news', { sk: ready('Stará'), uk: ready('Стара') })
  await payload.update({
    collection: 'news',
    id: changed,
    data: { title: 'Zmenená', _status: 'published' } as never,
  })
  await make('news', { sk: ready('Rozpracovaná'), en: { title: 'Begun' } })
  await make('news', { sk: ready('Návrh') }, {}, false)
  await make('services', { sk: ready('Domáca služba'), uk: ready('Послуга') }, { municipality: town })
  await make('services', { sk: ready('Domáci návrh') }, { municipality: town }, false)
  await make('services', { sk: ready('Cudzia služba') }, { municipality: otherTown })
  await make('services', { sk: ready('Cudzí návrh') }, { municipality: otherTown }, false)
})
afterAll(() => payload?.destroy())

const boardFor = async (
  who: keyof typeof people,
  query: Partial<Record<keyof BoardFilters, string>> = {},
) => {
  const req = await createLocalReq({ user: people[who] ?? undefined }, payload)
  return translationBoard(req, boardFilters(query))
}
const titles = async (...asked: Parameters<typeof boardFor>) =>
  (await boardFor(...asked)).rows.map(({ title }) => title).sort()

const towns = ['Iné mesto', 'Mesto']
const news = ['Návrh', 'Rozpracovaná', 'Všetky', 'Zmenená']
const services = ['Cudzia služba', 'Cudzí návrh', 'Domáca služba', 'Domáci návrh']

describe('the board', () => {
  const cases: {
    who: keyof typeof people
    query?: Parameters<typeof boardFor>[1]
    seen: string[]
  }[] = [
    { who: 'editor', seen: [...towns, ...news, ...services] },
    { who: 'translator', seen: [...towns, ...news, ...services] },
    // Published things of everybody, and drafts of the own town.
    {
      who: 'municipality',
      seen: [...towns, ...news.slice(1), 'Cudzia služba', 'Domáca služba', 'Domáci návrh'],
    },
    { who: 'municipality', query: { town: 'own' }, seen: ['Domáca služba', 'Domáci návrh'] },
    { who: 'editor', query: { town: 'own' }, seen: [...towns, ...news, ...services] },
    { who: 'member', seen: [] },
    { who: 'nobody', seen: [] },
    { who: 'editor', query: { collection: 'services' }, seen: services },
    { who: 'editor', query: { collection: 'news', state: 'outdated' }, seen: ['Zmenená'] },
    { who: 'editor', query: { state: 'outdated', locale: 'en' }, seen: [] },
    { who: 'editor', query: { state: 'outdated', locale: 'uk' }, seen: ['Zmenená'] },
    { who: 'editor', query: { state: 'in-progress' }, seen: ['Rozpracovaná'] },
    {
      who: 'editor',
      query: { collection: 'news', state: 'missing', locale: 'en' },
      seen: ['Návrh', 'Zmenená'],
    },
    { who: 'editor', query: { collection: 'news', state: 'ready', locale: 'uk' }, seen: ['Všetky'] },
    // A translator's are the languages, except for what was written in them.
    { who: 'translator', query: { mine: 'yes' }, seen: [...towns, ...news, ...services] },
    { who: 'translator', query: { mine: 'yes', locale: 'en' }, seen: [] },
    { who: 'translator', query: { mine: 'yes', state: 'in-progress' }, seen: [] },
    { who: 'translator', query: { mine: 'yes', state: 'outdated' }, seen: ['Zmenená'] },
    { who: 'editor', query: { mine: 'yes' }, seen: [] },
    // What is not understood is not asked for.
    {
      who: 'editor',
      query: { collection: 'users', state: 'x', page: 'x' },
      seen: [...towns, ...news, ...services],
    },
  ]
  it.each(cases)('for $who, asked for $query', async ({ who, query, seen }) => {
    expect(await titles(who, query)).toEqual([...seen].sort())
  })

  it('counts of what readers see what they see in each language', async () => {
    const board = await boardFor('editor', { collection: 'news' })
    expect(board.public).toBe(3)
    expect(board.shares).toEqual({
      sk: { live: 3, outdated: 0 },
      en: { live: 1, outdated: 0 },
      uk: { live: 2, outdated: 1 },
    })
    // A filter by state, or for what is one's own, chooses rows and leaves the shares.
    expect((await boardFor('editor', { collection: 'news', state: 'missing' })).shares).toEqual(board.shares)
    expect((await boardFor('editor', { collection: 'news', mine: 'yes' })).shares).toEqual(board.shares)
  })

  it('knows what somebody has made and what they have saved last', async () => {
    const newUser = async (email: string) => {
      const data = { email, password: 'dlhé heslo na skúšku', name: email, roles: ['editor' as const] }
      const { id } = await payload.create({ collection: 'users', data })
      return person('editor', { id })
    }
    const [one, other] = [await newUser('one@example.org'), await newUser('other@example.org')]
    const mine = async (user: TypedUser) => {
      const req = await createLocalReq({ user }, payload)
      const { rows } = await translationBoard(req, boardFilters({ mine: 'yes' }))
      return rows.map(({ title }) => title).sort()
    }
    const made = await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Moja', createdBy: other?.id } as never,
      overrideAccess: false,
      user: one,
    })
    expect(await mine(one)).toEqual(['Moja'])
    expect(await mine(other)).toEqual([])
    // A draft is saved by somebody as well.
    await payload.update({
      collection: 'news',
      id: made.id,
      draft: true,
      data: { title: 'Naša' } as never,
      overrideAccess: false,
      user: other,
    })
    expect([await mine(one), await mine(other)]).toEqual([['Naša'], ['Naša']])
    await payload.delete({ collection: 'news', id: made.id })
  })

  it('follows what changes, and leaves out what is in the trash', async () => {
    const id = await make('news', { sk: ready('Prechodná'), uk: ready('Тимчасова') })
    const asked = { collection: 'news', locale: 'uk', state: 'outdated' } as const
    expect(await titles('editor', asked)).toEqual(['Zmenená'])
    const update = (data: Data, how: Data = {}) =>
      payload.update({ collection: 'news', id, data: data as never, ...how } as never)
    await update({ title: 'Rozpísaná' }, { draft: true })
    expect(await titles('editor', asked)).toEqual(['Zmenená'])
    expect(await titles('editor', { collection: 'news' })).toContain('Rozpísaná')
    await update({ _status: 'published' })
    expect(await titles('editor', asked)).toEqual(['Rozpísaná', 'Zmenená'])
    await update({ deletedAt: new Date().toISOString() })
    expect(await titles('editor', asked)).toEqual(['Zmenená'])
  })

  it('shows page after page, the newest change first', async () => {
    for (let number = 0; number <= boardPageSize; number++) {
      await payload.create({ collection: 'topics', draft: true, data: ready(`Téma ${number}`) as never })
    }
    const first = await boardFor('editor', { collection: 'topics' })
    expect(first).toMatchObject({ page: 1, pages: 2, total: boardPageSize + 1 })
    expect(first.rows).toHaveLength(boardPageSize)
    expect(first.rows[0]?.title).toBe(`Téma ${boardPageSize}`)
    const last = await boardFor('editor', { collection: 'topics', page: '99' })
    expect(last.rows.map(({ title }) => title)).toEqual(['Téma 0'])
  })
})

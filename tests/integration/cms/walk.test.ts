/**
 * Every collection × language × state, as every role, over REST: who sees what, and who may change what.
 *
 * Each document carries words that nothing else carries, so that the test looks for them in whole answers, whatever
 * the place they would leak from.
 */
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentCollectionSlug, contentCollections } from '../../../cms/collections/contentCollections'
import { onlyDrafts } from '../../../cms/collections/keepToDrafts'
import { type Locale, locales } from '../../../cms/locales'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { contentData } from './contentData'
import { type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

const states = ['draft', 'published', 'trashed', 'older', 'members-only'] as const
type State = (typeof states)[number]

const withAudience: ContentCollectionSlug[] = ['news', 'materials', 'events']

/** The language that no document of this test is ready in, although each has texts in it. */
const unready: Locale = 'en'

const word = (collection: string, state: State, locale: Locale, version = 'now') =>
  `w-${collection}-${state}-${locale}-${version}`

const ids: Partial<Record<ContentCollectionSlug, Partial<Record<State, string>>>> = {}
const idOf = (collection: ContentCollectionSlug, state: State) => ids[collection]?.[state] ?? ''

let payload: Payload
let tokens: Record<Role, string | null>
let ownTown: string
let otherTown: string

/** Makes one document in one state, with texts in all languages. */
async function make(collection: ContentCollectionSlug, state: State): Promise<string> {
  const data = {
    ...contentData(collection, otherTown),
    ...(state === 'members-only' ? { audience: 'members' } : {}),
  }
  const draft = state === 'draft'
  const { id } = await payload.create({
    collection,
    draft: true,
    locale: 'sk',
    // The collections' data differ; what is common to them is all this test writes.
    data: {
      ...data,
      title: word(collection, state, 'sk', 'first'),
      // Not made from the title, whose first words must not show anywhere.
      slug: `${state}-sk`,
      ready: true,
    } as never,
  })
  for (const locale of ['en', 'uk'] as const) {
    await payload.update({
      collection,
      id,
      locale,
      draft: true,
      data: {
        title: word(collection, state, locale, 'first'),
        slug: `${state}-${locale}`,
        ready: locale !== unready,
      } as never,
    })
  }
  if (draft) return id
  if (state === 'older') {
    // Published once with other words, which only the version keeps.
    await payload.update({ collection, id, locale: 'sk', data: { _status: 'published' } as never })
  }
  for (const locale of locales) {
    await payload.update({
      collection,
      id,
      locale,
      draft: true,
      data: { title: word(collection, state, locale) } as never,
    })
  }
  await payload.update({ collection, id, locale: 'sk', data: { _status: 'published' } as never })
  if (state === 'older') {
    await payload.update({
      collection,
      id,
      locale: 'sk',
      draft: true,
      data: { title: word(collection, state, 'sk', 'next') } as never,
    })
  }
  if (state === 'trashed') {
    await payload.update({
      collection,
      id,
      locale: 'sk',
      data: { deletedAt: new Date().toISOString() } as never,
    })
  }
  return id
}

beforeAll(async () => {
  payload = await testPayload()
  ownTown = await publishedTown(payload, 'Moje mesto')
  otherTown = await publishedTown(payload, 'Cudzie mesto')
  tokens = await signedInPeople(payload, ownTown)
  for (const collection of contentCollections) {
    ids[collection] = {}
    for (const state of states) {
      if (state === 'members-only' && !withAudience.includes(collection)) continue
      ids[collection][state] = await make(collection, state)
    }
  }
})

afterAll(() => payload?.destroy())

const seesAll = (role: Role) => role === 'admin' || role === 'editor' || role === 'translator'

/** Whether the role finds the document by asking plainly. The municipality's editor keeps another town. */
function finds(role: Role, state: State, locale: Locale): boolean {
  if (state === 'trashed') return false
  if (seesAll(role)) return true
  if (state === 'draft') return false
  if (role === 'municipality') return true
  if (locale === unready) return false
  return state !== 'members-only' || role === 'member'
}

const cases = contentCollections.flatMap((collection) =>
  states
    .filter((state) => state !== 'members-only' || withAudience.includes(collection))
    .flatMap((state) => locales.map((locale) => ({ collection, state, locale }))),
)

describe.each(roles)('reading as %s', (role) => {
  it.each(cases)('$collection, $state, $locale', async ({ collection, state, locale }) => {
    const id = idOf(collection, state)
    const token = tokens[role]
    const found = finds(role, state, locale)

    // Only the first language of a document that was never published is outside its versions.
    const draft = state === 'draft' ? '&draft=true' : ''
    const one = await askRest(`/${collection}/${id}?locale=${locale}${draft}`, { token })
    expect(one.status).toBe(found ? 200 : 404)
    if (found)
      expect(one.body.title).toBe(word(collection, state, locale, state === 'draft' ? 'first' : 'now'))

    const list = await askRest(`/${collection}?locale=${locale}&where[id][equals]=${id}`, { token })
    expect(list.status).toBe(200)
    expect(list.body.totalDocs).toBe(found ? 1 : 0)

    const count = await askRest(`/${collection}/count?locale=${locale}&where[id][equals]=${id}`, { token })
    expect(count.body.totalDocs).toBe(found ? 1 : 0)
  })
})

/** Every way of asking for more than is shown. */
const tricks = (collection: string, id: string) => [
  `/${collection}?limit=0&draft=true`,
  `/${collection}?limit=0&trash=true`,
  `/${collection}?limit=0&trash=true&draft=true&depth=9`,
  `/${collection}?limit=0&locale=all`,
  `/${collection}?limit=0&locale=*`,
  `/${collection}?limit=0&locale=sk&locale=all`,
  `/${collection}?limit=0&locale[]=all`,
  `/${collection}?limit=0&locale=en&fallback-locale=sk`,
  `/${collection}?limit=0&locale=en&fallbackLocale=sk`,
  `/${collection}?limit=0&locale=en&fallbackLocale[]=sk&fallbackLocale[]=uk`,
  `/${collection}?limit=0&where[_status][equals]=draft`,
  `/${collection}?limit=0&where[or][0][_status][equals]=draft&where[or][1][deletedAt][exists]=true`,
  `/${collection}?limit=0&where[ready][equals]=false&locale=en`,
  `/${collection}?limit=0&select[title]=true&select[slug]=true&draft=true`,
  `/${collection}?limit=0&pagination=false&draft=true&includeLockStatus=true`,
  `/${collection}/${id}?draft=true`,
  `/${collection}/${id}?trash=true`,
  `/${collection}/${id}?locale=all`,
  `/${collection}/${id}?locale=en&fallback-locale=uk`,
  `/${collection}/versions?limit=0`,
  `/${collection}/versions?limit=0&locale=all&where[parent][equals]=${id}`,
  `/${collection}/versions/count`,
]

describe.each(['anonymous', 'member'] as const)('asking for more as %s', (role) => {
  it.each(contentCollections)('%s', async (collection) => {
    const hidden = states
      .filter((state) => ids[collection]?.[state])
      .flatMap((state) => {
        const words = [word(collection, state, 'en'), word(collection, state, 'sk', 'next')]
        if (state === 'draft' || state === 'trashed' || (state === 'members-only' && role === 'anonymous')) {
          words.push(word(collection, state, 'sk'), word(collection, state, 'uk'))
        }
        return [...words, ...locales.map((locale) => word(collection, state, locale, 'first'))]
      })
    for (const state of states) {
      for (const trick of tricks(collection, idOf(collection, state))) {
        const { status, text } = await askRest(trick, { token: tokens[role] })
        expect([200, 400, 403, 404], trick).toContain(status)
        for (const secret of hidden) expect(text.includes(secret), `${secret} by ${trick}`).toBe(false)
      }
    }
  })
})

/** A municipality's own things: what the municipality's editor may do beyond reading. */
const municipal: ContentCollectionSlug[] = ['services', 'events']

describe.each(roles)('writing as %s', (role) => {
  const isEditor = role === 'admin' || role === 'editor'

  it.each(contentCollections)('creates in %s', async (collection) => {
    const body = { ...contentData(collection, otherTown), title: `Nové od ${role}` }
    const answer = await askRest(`/${collection}?draft=true`, { method: 'POST', token: tokens[role], body })
    const may = isEditor || (role === 'municipality' && municipal.includes(collection))
    expect(answer.status).toBe(may ? 201 : 403)
    if (role !== 'municipality' || !may) return
    // Whatever was sent, it is their own municipality's.
    const made = answer.body.doc as { id: string }
    const document = await payload.findByID({ collection, id: made.id, depth: 0, draft: true })
    expect((document as { municipality?: unknown }).municipality).toBe(ownTown)
  })

  it.each(contentCollections)('changes %s of others', async (collection) => {
    const id = idOf(collection, 'published')
    const path = `/${collection}/${id}`
    const method = 'PATCH'
    const token = tokens[role]
    const live = await askRest(`${path}?locale=uk`, { method, token, body: { summary: 'x' } })
    expect(live.status).toBe(isEditor ? 200 : 403)
    const draft = await askRest(`${path}?locale=uk&draft=true`, { method, token, body: { summary: 'x' } })
    expect(draft.status).toBe(isEditor || role === 'translator' ? 200 : 403)
    const otherLanguage = await askRest(`${path}?locale=en&draft=true`, {
      method,
      token,
      body: { summary: 'x' },
    })
    expect(otherLanguage.status).toBe(isEditor ? 200 : 403)
    const unpublished = await askRest(`${path}?locale=uk`, { method, token, body: { _status: 'draft' } })
    expect(unpublished.status).toBe(isEditor ? 200 : 403)
    const published = await askRest(`${path}?locale=uk`, { method, token, body: { _status: 'published' } })
    expect(published.status).toBe(isEditor ? 200 : 403)
    const many = await askRest(`/${collection}?locale=uk&where[id][equals]=${id}`, {
      method,
      token,
      body: { summary: 'mnoho' },
    })
    if (!isEditor) expect(many.status === 403 || (many.body.docs as unknown[]).length === 0).toBe(true)
  })

  it.each(contentCollections)('deletes from %s', async (collection) => {
    const { id } = await payload.create({
      collection,
      draft: true,
      data: { ...contentData(collection, ownTown), title: `Na zmazanie, ${role}` } as never,
    })
    const token = tokens[role]
    const trash = { method: 'PATCH' as const, token, body: { deletedAt: new Date().toISOString() } }
    expect((await askRest(`/${collection}/${id}`, trash)).status).toBe(isEditor ? 200 : 403)
    const gone = await askRest(`/${collection}/${id}?trash=true`, { method: 'DELETE', token })
    expect(gone.status).toBe(isEditor ? 200 : 403)
  })

  it.each(contentCollections)('sees and restores versions of %s', async (collection) => {
    const id = idOf(collection, 'older')
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1 })
    const version = docs[0]?.id
    const token = tokens[role]
    const seen = await askRest(`/${collection}/versions/${version}`, { token })
    expect(seen.status === 200).toBe(seesAll(role))
    const restored = await askRest(`/${collection}/versions/${version}?draft=true`, { method: 'POST', token })
    expect(restored.status === 200).toBe(isEditor)
  })
})

describe('a municipality’s editor at home', () => {
  it.each(municipal)('proposes their own %s, which stay theirs', async (collection) => {
    const token = tokens.municipality
    const body = { ...contentData(collection, ownTown), title: `Domáce ${collection}`, ready: true }
    const refused = await askRest(`/${collection}`, {
      method: 'POST',
      token,
      body: { ...body, _status: 'published' },
    })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain(onlyDrafts.municipality.sk)

    const made = await askRest(`/${collection}?draft=true`, {
      method: 'POST',
      token,
      body: { ...body, proposed: true },
    })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: string }
    const one = (query = '') => `/${collection}/${id}${query}`
    // What the admin asks before it offers a button.
    const who = { email: { equals: 'municipality@example.org' } }
    const { docs } = await payload.find({ collection: 'users', depth: 0, where: who })
    const req = { context: {}, payload, user: { ...docs[0], collection: 'users' } }
    const { update } = payload.collections[collection].config.access
    const may = async (_status: string) => Boolean(await update({ req, data: { _status } } as never))
    expect([await may('draft'), await may('published')]).toEqual([true, false])
    const publish = await askRest(one(), { method: 'PATCH', token, body: { _status: 'published' } })
    expect(publish.text).toContain(onlyDrafts.municipality.sk)
    const moved = await askRest(one('?draft=true'), {
      method: 'PATCH',
      token,
      body: { municipality: otherTown },
    })
    expect((moved.body.doc as { municipality: { id: string } }).municipality.id).toBe(ownTown)
    const versions = await askRest(`/${collection}/versions?where[parent][equals]=${id}`, { token })
    expect(versions.body.totalDocs).toBeGreaterThan(0)
    expect((await askRest(one(), { method: 'DELETE', token })).status).toBe(403)

    // The editors find what is proposed; publishing it answers the proposal.
    const proposed = () =>
      askRest(`/${collection}?draft=true&where[proposed][equals]=true&where[id][equals]=${id}`, {
        token: tokens.editor,
      })
    expect((await proposed()).body.totalDocs).toBe(1)
    const published = await askRest(one(), {
      method: 'PATCH',
      token: tokens.editor,
      body: { _status: 'published' },
    })
    expect(published.body.doc).toMatchObject({ _status: 'published', proposed: false })
    expect((await proposed()).body.totalDocs).toBe(0)
    // Readers are not told.
    expect((await askRest(one())).body).not.toHaveProperty('proposed')

    // What is public stays as it is while the next version is being proposed.
    const live = await askRest(one(), { method: 'PATCH', token, body: { title: 'Zmena' } })
    expect(live.status).toBe(403)
    const next = await askRest(one('?draft=true'), { method: 'PATCH', token, body: { title: 'Zmena' } })
    expect(next.status).toBe(200)
    expect((await askRest(one())).body.title).toBe(`Domáce ${collection}`)
    const unpublish = await askRest(one(), { method: 'PATCH', token, body: { _status: 'draft' } })
    expect(unpublish.status).toBe(403)
  })

  it('publishes, once the editors trust the municipality, and only theirs', async () => {
    const token = tokens.municipality
    const trust = (publishesItself: boolean) =>
      payload.update({
        collection: 'municipalities',
        id: ownTown,
        data: { publishesItself, _status: 'published' },
      })
    const body = { municipality: ownTown, title: 'Vlastná služba', ready: true, _status: 'published' }
    await trust(true)
    const made = await askRest('/services', { method: 'POST', token, body })
    expect(made.status).toBe(201)
    const foreign = `/services/${idOf('services', 'published')}`
    expect((await askRest(foreign, { method: 'PATCH', token, body: { _status: 'published' } })).status).toBe(
      403,
    )
    await trust(false)
    expect((await askRest('/services', { method: 'POST', token, body })).status).toBe(403)
  })

  it('does not trust itself', async () => {
    const answer = await askRest(`/municipalities/${ownTown}?draft=true`, {
      method: 'PATCH',
      token: tokens.municipality,
      body: { publishesItself: true },
    })
    expect(answer.status).toBe(403)
  })
})

describe('a translator', () => {
  it('changes texts of the language, and nothing that all languages share', async () => {
    const id = idOf('news', 'published')
    const answer = await askRest(`/news/${id}?locale=uk&draft=true`, {
      method: 'PATCH',
      token: tokens.translator,
      body: { title: 'Переклад', publishedBy: 'niekto iný', audience: 'members' },
    })
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({ title: 'Переклад', audience: 'public' })
    expect((answer.body.doc as { publishedBy: unknown }).publishedBy).not.toBe('niekto iný')
  })

  it('fills in the texts of rows, but adds and removes none', async () => {
    const service = await payload.create({
      collection: 'services',
      draft: true,
      data: {
        title: 'Služba',
        municipality: ownTown,
        steps: [{ title: 'Prvý krok' }, { title: 'Druhý krok' }],
      },
    })
    const rows = service.steps ?? []
    const patch = (steps: unknown) =>
      askRest(`/services/${service.id}?locale=uk&draft=true`, {
        method: 'PATCH',
        token: tokens.translator,
        body: { steps },
      })
    const filled = await patch(rows.map(({ id }, index) => ({ id, title: `Крок ${index + 1}` })))
    expect(filled.status).toBe(200)
    expect((await patch(rows.slice(1).map(({ id }) => ({ id, title: 'x' })))).status).toBe(403)
    expect((await patch([...rows.map(({ id }) => ({ id, title: 'x' })), { title: 'Новий' }])).status).toBe(
      403,
    )
    const slovak = await payload.findByID({
      collection: 'services',
      id: service.id,
      draft: true,
      locale: 'sk',
    })
    expect(slovak.steps?.map(({ title }) => title)).toEqual(['Prvý krok', 'Druhý krok'])
  })

  it('fills in the texts of blocks, and leaves what the blocks share and their order', async () => {
    const page = await payload.create({
      collection: 'pages',
      draft: true,
      data: {
        title: 'Stránka',
        layout: [
          { blockType: 'notice', tone: 'info', text: 'Prvý' },
          { blockType: 'notice', tone: 'info', text: 'Druhý' },
        ],
      } as never,
    })
    const rows = (page as { layout?: { id?: string | null }[] }).layout ?? []
    expect(rows).toHaveLength(2)
    const patch = (layout: unknown) =>
      askRest(`/pages/${page.id}?locale=uk&draft=true`, {
        method: 'PATCH',
        token: tokens.translator,
        body: { layout },
      })
    const texts = (tone: string) =>
      rows.map(({ id }) => ({ id, blockType: 'notice', tone, text: 'Переклад' }))
    expect((await patch(texts('warning'))).status).toBe(200)
    expect((await patch(texts('info').reverse())).status).toBe(403)
    expect((await patch(texts('info').slice(1))).status).toBe(403)
    const layoutIn = async (locale: Locale) =>
      (await payload.findByID({ collection: 'pages', id: page.id, draft: true, locale })).layout
    expect(await layoutIn('uk')).toMatchObject([
      { text: 'Переклад', tone: 'info' },
      { text: 'Переклад', tone: 'info' },
    ])
    expect(await layoutIn('sk')).toMatchObject([{ text: 'Prvý' }, { text: 'Druhý' }])
  })

  it('cannot slip into another language, publish, move to the trash or act on many at once', async () => {
    const id = idOf('topics', 'published')
    const ask = (query: string, body: unknown, method: 'PATCH' | 'POST' = 'PATCH') =>
      askRest(`/topics${query}`, { method, token: tokens.translator, body })
    const title = 'Podvrhnutý názov'
    const tries = [
      await ask(`/${id}?locale=all&draft=true`, { title: { sk: title } }),
      await ask(`/${id}?locale=uk&locale=sk&draft=true`, { title }),
      await ask(`/${id}?locale=uk&draft=true&publishSpecificLocale=sk`, { title }),
      await ask(`/${id}?locale=uk&publishSpecificLocale=uk`, { title }),
      await ask(`/${id}?locale=uk&draft=true`, { title, _status: 'published' }),
      await ask(`/${id}?locale=uk&draft=true`, { deletedAt: new Date().toISOString() }),
      await ask(`/${id}?locale=uk&draft=true&trash=true`, { deletedAt: null }),
      await ask(`?locale=sk&draft=true&where[id][equals]=${id}`, { title }),
      await ask(`?locale=uk&where[id][equals]=${id}`, { title }),
      await ask(`/${id}/duplicate?locale=uk&draft=true`, {}, 'POST'),
    ]
    for (const [index, { status }] of tries.entries())
      expect(status, `try ${index}`).toBeGreaterThanOrEqual(400)
    const saved = await payload.findByID({ collection: 'topics', id, draft: true, locale: 'all' })
    expect(JSON.stringify(saved)).not.toContain(title)
    expect(saved._status).toBe('published')
    // A language inside of a text is a text, and nobody's translation.
    await ask(`/${id}?locale=uk&draft=true`, { title: { sk: title, uk: title } })
    const after = await payload.findByID({ collection: 'topics', id, draft: true, locale: 'sk' })
    expect(after.title).toBe(word('topics', 'published', 'sk'))
  })

  it('describes pictures in their languages alone, and leaves the file', async () => {
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: 'Obrázok', credit: 'Autor' },
      file: {
        name: 'obrazok.png',
        mimetype: 'image/png',
        size: 1,
        data: await sharp({ create: { width: 4, height: 4, channels: 3, background: '#2a6' } })
          .png()
          .toBuffer(),
      },
    })
    const patch = (locale: Locale, body: unknown) =>
      askRest(`/media/${id}?locale=${locale}`, { method: 'PATCH', token: tokens.translator, body })
    expect((await patch('uk', { alt: 'Зображення', credit: 'x' })).body.doc).toMatchObject({
      alt: 'Зображення',
      credit: 'Autor',
    })
    expect((await patch('sk', { alt: 'x' })).status).toBe(403)
    expect((await patch('uk', { deletedAt: new Date().toISOString() })).status).toBe(403)
  })
})

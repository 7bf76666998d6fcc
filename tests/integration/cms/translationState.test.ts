/** Missing, in progress, ready, outdated: what makes a translation outdated, what does not, and who is told. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentCollections } from '../../../cms/collections/contentCollections'
import type { Locale } from '../../../cms/locales'
import { machineTranslatedField } from '../../../cms/translation/machineTranslatedField'
import type { DocumentState } from '../../../cms/translation/stateOf'
import type { TranslationState } from '../../../cms/translation/TranslationState'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { contentData } from './contentData'
import { type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let town: string
let otherTown: string
let tokens: Record<Role, string | null>

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  otherTown = await publishedTown(payload, 'Iné mesto')
  tokens = await signedInPeople(payload, town)
})
afterAll(() => payload?.destroy())

type Collection = 'services' | 'pages' | 'events'
type Data = Record<string, unknown>

const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const paragraph = (...children: Data[]) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  textFormat: 0,
  textStyle: '',
  children,
})
const richText = (...children: Data[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children },
})
const link = (url: string, words: string) => ({
  type: 'link',
  version: 3,
  format: '',
  indent: 0,
  direction: 'ltr',
  fields: { linkType: 'custom', url, newTab: false },
  children: [text(words)],
})
const callout = (tone: string, words: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b1', blockType: 'callout', tone, text: words },
})
const body = richText(
  paragraph(text('Prvý odsek.')),
  paragraph(text('Pozrite '), link('https://example.org/a', 'stránku')),
  callout('info', 'Dôležité'),
)

const save = async (
  locale: Locale,
  data: Data,
  { id, collection = 'services', ...how }: Data & { id: string; collection?: Collection },
) =>
  payload.update({ collection, id, locale, data: data as never, depth: 0, ...how } as never) as Promise<Data>

const statesOf = async (
  id: string,
  collection: Collection = 'services',
  token = tokens.editor,
): Promise<DocumentState> => {
  const answer = await askRest(`/${collection}/${id}/translations`, { token })
  expect(answer.status).toBe(200)
  return answer.body as unknown as DocumentState
}
const stateIn = async (locale: Locale, id: string, collection?: Collection): Promise<TranslationState> =>
  (await statesOf(id, collection)).languages[locale].state

/** A published service in Slovak and Ukrainian, with texts of every kind. */
const service = async (): Promise<{ id: string; steps: Data[] }> => {
  const made = await payload.create({
    collection: 'services',
    locale: 'sk',
    depth: 0,
    draft: true,
    data: {
      ...contentData('services', town),
      title: 'Pobyt',
      summary: 'Ako na to',
      ready: true,
      body,
      steps: [
        { title: 'Príďte', text: 'Na úrad' },
        { title: 'Čakajte', text: '' },
      ],
    } as never,
  })
  const steps = (made.steps ?? []).map(({ id }, index) => ({ id, title: `Крок ${index}` }))
  await save(
    'uk',
    { title: 'Проживання', body: richText(paragraph(text('Абзац'))), steps, ready: true },
    { ...made, draft: true, collection: 'services' },
  )
  const published = await save('sk', { _status: 'published' }, { id: made.id })
  return { id: made.id, steps: published.steps as Data[] }
}

describe('a translation', () => {
  it('is missing, in progress, ready, outdated, and ready again once it is checked', async () => {
    const { id } = await payload.create({
      collection: 'services',
      draft: true,
      data: { ...contentData('services', town), title: 'Škôlka', ready: true } as never,
    })
    expect(await statesOf(id)).toMatchObject({
      source: 'sk',
      languages: { sk: { state: 'ready', live: false } },
    })
    expect(await stateIn('uk', id)).toBe('missing')
    await save('uk', { title: 'Садок' }, { id, draft: true })
    expect(await stateIn('uk', id)).toBe('in-progress')
    await save('uk', { ready: true }, { id, draft: true })
    expect(await stateIn('uk', id)).toBe('ready')
    await save('sk', { _status: 'published' }, { id })
    expect((await statesOf(id)).languages.uk).toMatchObject({ state: 'ready', live: true })
    await save('sk', { title: 'Materská škola', _status: 'published' }, { id })
    // It stays public.
    expect((await statesOf(id)).languages.uk).toMatchObject({ state: 'outdated', live: true })
    expect((await askRest(`/services/${id}?locale=uk`)).status).toBe(200)

    const checked = await askRest(`/services/${id}/translations/check?locale=uk`, {
      method: 'POST',
      token: tokens.editor,
    })
    expect(checked.status).toBe(200)
    expect(await stateIn('uk', id)).toBe('ready')
    expect((await payload.findByID({ collection: 'services', id, draft: true }))._status).toBe('published')
  })

  const changes: { what: string; change: (steps: Data[]) => Data; outdated: boolean }[] = [
    { what: 'another title', change: () => ({ title: 'Prechodný pobyt' }), outdated: true },
    { what: 'a text removed', change: () => ({ summary: '' }), outdated: true },
    {
      what: 'a word in the rich text',
      change: () => ({ body: richText(paragraph(text('Druhý odsek.')), ...body.root.children.slice(1)) }),
      outdated: true,
    },
    {
      what: 'a link that leads elsewhere',
      change: () => ({
        body: richText(
          ...body.root.children.slice(0, 1),
          paragraph(text('Pozrite '), link('https://example.org/b', 'stránku')),
          ...body.root.children.slice(2),
        ),
      }),
      outdated: true,
    },
    {
      what: 'a text of a block in the rich text',
      change: () => ({
        body: richText(...body.root.children.slice(0, 2), callout('info', 'Veľmi dôležité')),
      }),
      outdated: true,
    },
    {
      what: 'a text of a row',
      change: (steps) => ({ steps: steps.map((step) => ({ ...step, text: 'Do pondelka' })) }),
      outdated: true,
    },
    {
      what: 'a row fewer',
      change: (steps) => ({ steps: steps.slice(1) }),
      outdated: true,
    },
    { what: 'the order of rows', change: (steps) => ({ steps: [...steps].reverse() }), outdated: false },
    { what: 'nothing', change: () => ({}), outdated: false },
    { what: 'the same text once more', change: () => ({ title: 'Pobyt', body }), outdated: false },
    { what: 'spaces alone', change: () => ({ title: ' Pobyt ', summary: 'Ako  na to\n' }), outdated: false },
    {
      what: 'accents composed another way',
      change: () => ({ body: JSON.parse(JSON.stringify(body).normalize('NFD')) as Data }),
      outdated: false,
    },
    { what: 'a date', change: () => ({ verifiedOn: '2026-11-01T00:00:00.000Z' }), outdated: false },
    { what: 'the address of the page', change: () => ({ slug: 'pobyt-inak' }), outdated: false },
    { what: 'the words for the search', change: () => ({ searchWords: 'víza, vízum' }), outdated: false },
    { what: 'the municipality', change: () => ({ municipality: otherTown }), outdated: false },
    {
      what: 'the looks of the rich text',
      change: () => ({
        body: richText(
          paragraph({ ...text('Prvý '), format: 1 }, { ...text('odsek.'), format: 0 }),
          body.root.children[1] ?? {},
          callout('warning', 'Dôležité'),
        ),
      }),
      outdated: false,
    },
    {
      what: 'the order of keys',
      change: () => ({
        body: { root: Object.fromEntries(Object.entries(body.root).reverse()) },
      }),
      outdated: false,
    },
  ]

  it.each(changes)('after $what in the source, outdated: $outdated', async ({ change, outdated }) => {
    const { id, steps } = await service()
    await save('sk', { ...change(steps), _status: 'published' }, { id })
    const { languages } = await statesOf(id)
    expect([languages.sk.state, languages.en.state]).toEqual(['ready', 'missing'])
    expect(languages.uk.state).toBe(outdated ? 'outdated' : 'ready')
  })

  it('is not outdated by a draft of the source, only once that is published', async () => {
    const { id } = await service()
    for (const autosave of [true, false]) {
      await save('sk', { title: `Rozpísané ${autosave}` }, { id, draft: true, autosave })
      expect(await stateIn('uk', id)).toBe('ready')
    }
    // Checked meanwhile, against what is published: what comes later is not checked by that.
    await askRest(`/services/${id}/translations/check?locale=uk`, {
      method: 'POST',
      token: tokens.translator,
    })
    expect(await stateIn('uk', id)).toBe('ready')
    await save('sk', { _status: 'published' }, { id })
    expect(await stateIn('uk', id)).toBe('outdated')
  })

  it('is outdated by a row that is removed while another language is edited', async () => {
    const { id } = await service()
    const ukrainian = await payload.findByID({ collection: 'services', id, locale: 'uk', depth: 0 })
    await save(
      'en',
      { steps: ukrainian.steps?.slice(1).map((step) => ({ ...step, title: null })), _status: 'published' },
      { id },
    )
    expect(await stateIn('uk', id)).toBe('outdated')
  })

  it('of a page is measured by the texts of its blocks', async () => {
    const { id } = await payload.create({
      collection: 'pages',
      data: {
        title: 'Domov',
        ready: true,
        layout: [
          { blockType: 'hero', title: 'Vitajte' },
          { blockType: 'cards', cards: [{ title: 'Karta', kind: 'url', url: 'https://example.org' }] },
        ],
        _status: 'published',
      } as never,
    })
    const page = (locale: Locale) => payload.findByID({ collection: 'pages', id, locale, depth: 0 })
    const inUkrainian = (await page('uk')).layout?.map((block) =>
      block.blockType === 'hero'
        ? { ...block, title: 'Вітаємо' }
        : {
            ...block,
            cards: 'cards' in block ? block.cards.map((card) => ({ ...card, title: 'Картка' })) : [],
          },
    )
    await save(
      'uk',
      { title: 'Дім', layout: inUkrainian, ready: true, _status: 'published' },
      { id, collection: 'pages' },
    )
    expect(await stateIn('uk', id, 'pages')).toBe('ready')
    const moved = [...((await page('sk')).layout ?? [])].reverse()
    await save('sk', { layout: moved, _status: 'published' }, { id, collection: 'pages' })
    expect(await stateIn('uk', id, 'pages')).toBe('ready')
    const changed = moved.map((block) =>
      block.blockType === 'hero' ? { ...block, title: 'Dobrý deň' } : block,
    )
    await save('sk', { layout: changed, _status: 'published' }, { id, collection: 'pages' })
    expect(await stateIn('uk', id, 'pages')).toBe('outdated')
  })

  it('is checked by a person who saves another text of it, and neither by autosave nor by saving the same', async () => {
    const { id } = await service()
    await save('sk', { title: 'Pobyt inak', _status: 'published' }, { id })
    const patch = async (query: string, data: Data) => {
      const answer = await askRest(`/services/${id}?locale=uk${query}`, {
        method: 'PATCH',
        token: tokens.editor,
        body: data,
      })
      expect(answer.status).toBe(200)
      return stateIn('uk', id)
    }
    expect(await patch('', { _status: 'published' })).toBe('outdated')
    expect(await patch('&draft=true&autosave=true', { title: 'П' })).toBe('outdated')
    expect(await patch('&draft=true&autosave=true', { title: 'Проживання інакше' })).toBe('outdated')
    expect(await patch('', { _status: 'published' })).toBe('ready')
  })

  it('is measured by Slovak, or by another language where there is no Slovak', async () => {
    const { id } = await payload.create({
      collection: 'services',
      locale: 'uk',
      data: {
        ...contentData('services', town),
        title: 'Послуга',
        ready: true,
        _status: 'published',
      } as never,
    })
    expect((await statesOf(id)).source).toBe('uk')
    // Slovak added later becomes the source, and what was there before is not outdated by that.
    await save('sk', { title: 'S' }, { id, draft: true, autosave: true })
    await save('sk', { title: 'Služba', ready: true, _status: 'published' }, { id })
    expect(await statesOf(id)).toMatchObject({ source: 'sk', languages: { uk: { state: 'ready' } } })
    await save('sk', { title: 'Iná služba', _status: 'published' }, { id })
    expect(await stateIn('uk', id)).toBe('outdated')
  })

  it('of a document from before there were fingerprints is ready, until the source changes', async () => {
    const { id } = await service()
    const none = { sk: null, en: null, uk: null, baseline: null }
    const stored = await payload.db.findOne<Data & { id: string }>({
      collection: 'services',
      locale: 'all',
      where: { id: { equals: id } },
    })
    const versions = await payload.findVersions({
      collection: 'services',
      where: { parent: { equals: id } },
      locale: 'all',
      limit: 1,
      depth: 0,
    })
    const old = { ...stored, textHashes: none, translation: {} }
    await payload.db.updateOne({ collection: 'services', id, data: old })
    await payload.db.updateVersion({
      collection: 'services',
      id: versions.docs[0]?.id ?? '',
      versionData: { ...versions.docs[0], parent: id, version: { ...old, id: undefined } } as never,
    })
    expect((await statesOf(id)).languages.uk).toMatchObject({ state: 'ready', sourceHash: null })
    await save('sk', { publishedBy: 'x', _status: 'published' }, { id })
    expect(await stateIn('uk', id)).toBe('ready')
    await save('sk', { title: 'Pobyt inak', _status: 'published' }, { id })
    expect(await stateIn('uk', id)).toBe('outdated')
  })

  it('of which one language is published keeps the account of what readers see', async () => {
    const { id } = await service()
    await save('sk', { title: 'Rozpísané' }, { id, draft: true })
    await save('uk', { title: 'Інакше', _status: 'published' }, { id, publishSpecificLocale: 'uk' })
    // The draft of the source was not published with it.
    expect((await payload.findByID({ collection: 'services', id, locale: 'sk' })).title).toBe('Pobyt')
    expect(await stateIn('uk', id)).toBe('ready')
    await save('sk', { _status: 'published' }, { id })
    expect(await stateIn('uk', id)).toBe('outdated')
  })

  it('restored from an older version is as it was then', async () => {
    const { id } = await service()
    const { docs } = await payload.findVersions({
      collection: 'services',
      where: { parent: { equals: id } },
      limit: 1,
    })
    await save('sk', { title: 'Inak', _status: 'published' }, { id })
    expect(await stateIn('uk', id)).toBe('outdated')
    await payload.restoreVersion({ collection: 'services', id: docs[0]?.id ?? '' })
    expect(await stateIn('uk', id)).toBe('ready')
  })
})

describe('marking as checked', () => {
  it('takes the note of the machine away', async () => {
    const { id } = await service()
    await save('uk', { [machineTranslatedField.name]: true, _status: 'published' }, { id })
    expect((await askRest(`/services/${id}?locale=uk`)).body.machineTranslated).toBe(true)
    await askRest(`/services/${id}/translations/check?locale=uk`, { method: 'POST', token: tokens.admin })
    expect((await askRest(`/services/${id}?locale=uk`)).body.machineTranslated).toBe(false)
  })

  it('leaves a waiting draft waiting', async () => {
    const { id } = await service()
    await save('uk', { title: 'Чернетка' }, { id, draft: true })
    const path = `/services/${id}/translations/check?locale=uk`
    expect((await askRest(path, { method: 'POST', token: tokens.editor })).status).toBe(200)
    expect((await payload.findByID({ collection: 'services', id, locale: 'uk' })).title).toBe('Проживання')
    expect((await payload.findByID({ collection: 'services', id, locale: 'uk', draft: true })).title).toBe(
      'Чернетка',
    )
  })

  it.each([
    ['sk', 'the source'],
    ['en', 'a missing translation'],
    ['all', 'all languages at once'],
  ])('refuses %s, %s', async (locale) => {
    const { id } = await service()
    const path = `/services/${id}/translations/check?locale=${locale}`
    expect((await askRest(path, { method: 'POST', token: tokens.editor })).status).toBe(400)
  })
})

describe.each(roles)('as %s', (role) => {
  const worksHere = !['anonymous', 'member'].includes(role)

  it('what is known of translations is for those who work here', async () => {
    const { id } = await service()
    const token = tokens[role]
    const answer = await askRest(`/services/${id}/translations`, { token })
    expect(answer.status).toBe(worksHere ? 200 : 403)
    for (const path of [
      `/services/${id}?locale=uk&showHiddenFields=true`,
      `/services?locale=uk&showHiddenFields=true&where[id][equals]=${id}`,
    ]) {
      const { text: words, status } = await askRest(path, { token })
      expect(status).toBe(200)
      if (!worksHere) expect(words).not.toMatch(/textHashes|sourceHash|checkedOn|baseline/)
    }
    if (worksHere) return
    expect(answer.text).not.toMatch(/outdated|sourceHash/)
    for (const field of ['textHashes.sk', 'translation.sourceHash', 'translation.checkedOn']) {
      const asked = await askRest(`/services?where[${field}][exists]=true`, { token })
      expect(asked.status, field).toBe(400)
      expect((await askRest(`/services?sort=${field}`, { token })).status, field).toBe(400)
    }
  })

  it('marking as checked is for editors, for translators in their languages, and at home for a town’s editor', async () => {
    const { id } = await service()
    await save('en', { title: 'Residence', _status: 'published' }, { id })
    const { id: foreign } = await service()
    await save('sk', { municipality: otherTown, _status: 'published' }, { id: foreign })
    const check = async (which: string, locale: Locale) =>
      (
        await askRest(`/services/${which}/translations/check?locale=${locale}`, {
          method: 'POST',
          token: tokens[role],
        })
      ).status
    const isEditor = role === 'admin' || role === 'editor'
    expect((await check(id, 'uk')) === 200).toBe(worksHere)
    expect((await check(id, 'en')) === 200).toBe(isEditor || role === 'municipality')
    expect((await check(foreign, 'uk')) === 200).toBe(isEditor || role === 'translator')
  })

  it('the account itself is not written by hand', async () => {
    const { id } = await service()
    await save('sk', { title: 'Inak', _status: 'published' }, { id })
    const { sourceHash } = await statesOf(id)
    await askRest(`/services/${id}?locale=uk&draft=true`, {
      method: 'PATCH',
      token: tokens[role],
      body: { translation: { sourceHash }, textHashes: { sk: 'x', baseline: 'x' } },
    })
    expect(await stateIn('uk', id)).toBe('outdated')
    expect((await statesOf(id)).sourceHash).toBe(sourceHash)
  })
})

it.each(contentCollections)('every kind of content keeps account: %s', async (collection) => {
  const { id } = await payload.create({
    collection,
    data: { ...contentData(collection, town), title: 'Text', ready: true, _status: 'published' } as never,
  })
  const path = `/${collection}/${id}/translations`
  expect((await askRest(path, { token: tokens.editor })).body).toMatchObject({
    source: 'sk',
    languages: { sk: { state: 'ready', live: true }, uk: { state: 'missing', live: false } },
  })
})

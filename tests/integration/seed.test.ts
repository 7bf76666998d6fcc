import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ContentCollectionSlug, contentCollections } from '../../cms/collections/contentCollections'
import { richText } from '../../cms/fields/richText'
import { type Locale, locales } from '../../cms/locales'
import { archiveSource, sampleNotice } from '../../seed/archive/sentences'
import { type SeedResult, seed } from '../../seed/seed'
import { testPayload } from './testPayload'

type Values = Record<string, unknown>

let payload: Payload
let first: SeedResult
// Long drawings in several formats on a small machine.
const patience = 480_000

beforeAll(async () => {
  payload = await testPayload()
  // The first run is interrupted in the middle; the second has to finish what is missing.
  const update = payload.update.bind(payload)
  let left = 90
  const interrupted = vi.spyOn(payload, 'update').mockImplementation(((options: never) => {
    left -= 1
    if (left === 0) throw new Error('interrupted')
    return update(options)
  }) as never)
  await expect(seed(payload)).rejects.toThrow('interrupted')
  interrupted.mockRestore()
  first = await seed(payload)
}, patience)

afterAll(() => payload.destroy())

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in the value, itself included. */
function* objectsIn(value: unknown): Generator<Values> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item)
  else if (isValues(value)) {
    yield value
    for (const item of Object.values(value)) yield* objectsIn(item)
  }
}

/** The editor works the direction out anew when it shows a text. */
const withoutDirection = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'direction' ? undefined : inner)))

/** All the texts of a document as a reader would read them, with plain spaces. */
const textOf = (value: unknown): string => {
  const texts: string[] = []
  const walk = (inner: unknown) => {
    if (typeof inner === 'string') texts.push(inner)
    else if (Array.isArray(inner)) inner.forEach(walk)
    else if (isValues(inner)) Object.values(inner).forEach(walk)
  }
  walk(value)
  return texts.join('\n').replaceAll('\u00a0', ' ')
}

const bySlug = async (collection: ContentCollectionSlug, slug: string, locale: Locale): Promise<Values> => {
  const { docs } = await payload.find({
    collection,
    locale: 'sk',
    where: { slug: { equals: slug } },
    depth: 0,
  })
  const id = docs[0]?.id
  if (id === undefined) throw new Error(`There is no ${collection}/${slug}.`)
  return { ...(await payload.findByID({ collection, id, locale, depth: 0 })) }
}

const everyDocument = async (
  visit: (document: Values, collection: ContentCollectionSlug, locale: Locale) => void,
) => {
  for (const collection of contentCollections) {
    for (const locale of locales) {
      const { docs } = await payload.find({ collection, locale, depth: 0, pagination: false })
      for (const document of docs) visit({ ...document }, collection, locale)
    }
  }
}

describe('the five pages', () => {
  it.each([
    [
      'sk',
      'Petronela Nagyová, odbor regionálneho rozvoja, územného plánovania a životného prostredia',
      'Podujatia',
    ],
    [
      'en',
      'Petronela Nagyová, Department of Regional Development, Spatial Planning and Environment',
      'Events',
    ],
    [
      'uk',
      'Petronela Nagyová, відділ регіонального розвитку, територіального планування та довкілля',
      'Події',
    ],
  ] as const)('1: the regional portal’s news item in %s', async (locale, source, events) => {
    const news = await bySlug('news', 'kosicky-kraj-podpisal-memorandum', locale)
    expect(news.publishedOn).toBe('2018-06-29T08:00:00.000Z') // 10:00 in Slovakia
    expect(news.revisedOn).toBe('2021-12-28T10:36:00.000Z') // 11:36
    expect(news.publishedBy).toBe('Jozef Andrejko')
    expect(textOf(news.source)).toContain(source)
    const blocks = [...objectsIn(news.body)]
      .filter((node) => node.type === 'block')
      .map((node) => node.fields as Values)
    expect(blocks.map((fields) => fields.blockType)).toEqual(expect.arrayContaining(['quote', 'eventsBox']))
    expect(blocks.find((fields) => fields.blockType === 'quote')?.author).toBeFalsy()
    expect(textOf(blocks)).toContain(events)
    const ukraine = await bySlug('pages', 'informacie-pre-ludi-z-ukrajiny', locale)
    const links = [...objectsIn(news.body)]
      .filter((node) => node.type === 'link')
      .map((node) => node.fields as Values)
    expect(links.map(({ doc }) => (doc as Values | undefined)?.value)).toContain(ukraine.id)
  })

  it.each([
    [
      'sk',
      [
        'Žiadateľ',
        'Partneri',
        'Hlavný cieľ',
        'Špecifické ciele',
        'Výstupy',
        'spolufinancovaný Európskou úniou',
      ],
    ],
    [
      'en',
      [
        'Applicant',
        'Partners',
        'Main objective',
        'Specific objectives',
        'Outputs',
        'co-funded by the European Union',
      ],
    ],
    [
      'uk',
      [
        'Заявник',
        'Партнери',
        'Головна мета',
        'Конкретні цілі',
        'Результати',
        'співфінансує Європейський Союз',
      ],
    ],
  ] as const)('2: the Union of Towns’ project sheet in %s', async (locale, parts) => {
    const text = textOf(await bySlug('pages', 'projektovy-list-unie-miest', locale))
    for (const part of [...parts, 'SK 2017 AMIF SC2.1', 'CVEK', 'Marginal']) expect(text).toContain(part)
  })

  it.each(locales)('3 and 4: the project’s page in %s', async (locale) => {
    const project = await bySlug('projects', 'kapacity', locale)
    expect(project.code).toBe('SK 2017 AMIF SC2.1')
    expect(String(project.periodStart).slice(0, 10)).toBe('2018-01-01')
    expect(String(project.periodEnd).slice(0, 10)).toBe('2020-12-31')
    expect(project.euFunded).toBe(true)
    for (const [field, length] of [
      ['objectives', 4],
      ['activities', 6],
      ['outputs', 7],
      ['municipalities', 4],
    ] as const) {
      expect(project[field], field).toHaveLength(length)
    }
    for (const field of [
      'summary',
      'mainObjective',
      'fund',
      'funding',
      'disclaimer',
      'targetGroup',
      'body',
    ]) {
      expect(textOf(project[field]), field).not.toBe('')
    }
    for (const activity of project.activities as Values[])
      expect(textOf(activity.text).length).toBeGreaterThan(100)

    const roles: Record<string, string[]> = {}
    for (const { organisation, role } of project.partners as { organisation: string; role: string }[]) {
      const { slug } = await payload.findByID({
        collection: 'organisations',
        id: organisation,
        locale: 'sk',
        depth: 0,
      })
      roles[role] = [...(roles[role] ?? []), slug ?? '']
    }
    expect(roles).toEqual({
      applicant: ['liga-za-ludske-prava'],
      partner: ['cvek', 'marginal', 'nadacia-milana-simecku'],
      supporter: [
        'unia-miest-slovenska',
        'kosicky-samospravny-kraj',
        'hlavne-mesto-bratislava',
        'mesto-banska-bystrica',
        'mesto-trnava',
      ],
      funder: ['europska-unia-amif'],
    })
    expect((project.coverage as Values[]).map(({ outlet }) => outlet)).toEqual([
      'The Slovak Spectator',
      'Radio Slovakia International',
    ])
    const text = textOf(project)
    expect(text).toContain('800')
    expect(text).toContain('200')
    // The captioned picture of the first coordination meeting.
    const picture = [...objectsIn(project.body)].find((node) => node.type === 'upload')
    const media = await payload.findByID({
      collection: 'media',
      id: String(picture?.value),
      locale,
      depth: 0,
    })
    expect(media.caption).toMatch(/koordinačné stretnutie|coordination meeting|координаційна зустріч/)
    expect((await payload.findGlobal({ slug: 'settings', locale, depth: 0 })).donateUrl).toBe(
      'https://www.hrl.sk/',
    )
  })

  it('5: the Bulgarian report is the same Bulgarian text on the pages of all languages', async () => {
    const reports = await Promise.all(locales.map((locale) => bySlug('news', 'fora-rso-marica', locale)))
    const [sk, en, uk] = reports.map((report) => textOf(report.body))
    expect(new Set([sk, en, uk]).size).toBe(1)
    for (const fact of [
      'През месец юни',
      'РСО „Марица“',
      '„Надграждане на капацитет и създаване на активна платформа в подкрепа на политиката по интеграция на имигранти“',
      'BG EIF 2013/01-05.01',
      'Европейския фонд за интеграция на граждани на трети държави',
      'местни власти',
      'социални партньори',
      'неправителствени организации',
      'интерактивни и ролеви методи',
      'практикум върху реални случаи',
      'плановите документи на област Хасково',
      'официалното становище на Европейския съюз',
    ]) {
      expect(sk).toContain(fact)
    }
    for (const report of reports) {
      expect(report.contentLanguage).toBe('bg')
      expect((report.gallery as unknown[]).length).toBeGreaterThanOrEqual(3)
      expect(report.ready).toBe(true)
    }
    expect(new Set(reports.map((report) => report.title)).size).toBe(3)
  })
})

describe('every document', () => {
  it('has in each ready language what its page needs', async () => {
    await everyDocument((document, collection, locale) => {
      if (!document.ready) return
      const name = `${collection}/${document.slug} in ${locale}`
      expect(document.title, name).toBeTruthy()
      expect(document.summary, name).toBeTruthy()
      expect(document.slug, name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(document._status, name).toBe('published')
      if (collection !== 'topics') expect(textOf(document.body ?? document.layout), name).not.toBe('')
    })
  })

  it('refers only to what exists, in the text as well', async () => {
    const ids: Record<string, Set<unknown>> = {}
    for (const collection of [...contentCollections, 'media', 'documents'] as const) {
      const { docs } = await payload.find({ collection, depth: 0, pagination: false })
      ids[collection] = new Set(docs.map(({ id }) => id))
    }
    let references = 0
    const exists = (collection: string, value: unknown, name: string) => {
      references += 1
      expect(ids[collection]?.has(value), `${name} refers to ${collection}/${String(value)}`).toBe(true)
    }
    const fields = {
      municipality: 'municipalities',
      document: 'documents',
      page: 'pages',
      project: 'projects',
    }
    await everyDocument((document, collection, locale) => {
      const name = `${collection}/${document.slug} in ${locale}`
      for (const node of objectsIn(document)) {
        if (node.type === 'upload') exists(String(node.relationTo), node.value, name)
        if (node.linkType === 'internal') {
          const doc = node.doc as Values
          exists(String(doc.relationTo), doc.value, name)
        }
        for (const [field, target] of Object.entries(fields))
          if (node[field]) exists(target, node[field], name)
      }
    })
    expect(references).toBeGreaterThan(300)
  })

  it('leads in its text only to pages that its readers have in their language', async () => {
    const ready = new Set<string>()
    await everyDocument((document, collection, locale) => {
      if (document.ready && document.audience !== 'members')
        ready.add(`${collection}/${document.id}/${locale}`)
    })
    await everyDocument((document, collection, locale) => {
      if (!document.ready || document.audience === 'members') return
      for (const node of objectsIn(document)) {
        if (node.linkType !== 'internal') continue
        const { relationTo, value } = node.doc as Values
        expect(
          ready.has(`${relationTo}/${value}/${locale}`),
          `${collection}/${document.slug} in ${locale}`,
        ).toBe(true)
      }
    })
  })

  it('has only text that the editor can open, and that it would save as it is', async () => {
    const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor: richText })
    const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })
    let texts = 0
    await everyDocument((document, collection, locale) => {
      for (const value of objectsIn(document)) {
        if (!isValues(value.root)) continue
        texts += 1
        const state = editor.parseEditorState(JSON.stringify(value))
        expect(withoutDirection(state.toJSON()), `${collection}/${document.slug} in ${locale}`).toEqual(
          withoutDirection(value),
        )
      }
    })
    expect(texts).toBeGreaterThan(150)
  })

  it('says that it is a sample where it is one', async () => {
    for (const collection of ['services', 'events'] as const) {
      const { docs } = await payload.find({ collection, locale: 'sk', depth: 0, pagination: false })
      expect(docs.filter(({ sample }) => !sample).map(({ slug }) => slug)).toEqual([])
    }
  })
})

describe('what the site has to show', () => {
  it('six service pages or more, of two towns, with every field filled', async () => {
    const { docs } = await payload.find({ collection: 'services', locale: 'uk', depth: 0, pagination: false })
    expect(docs.length).toBeGreaterThanOrEqual(6)
    expect(new Set(docs.map(({ municipality }) => municipality)).size).toBe(2)
    for (const service of docs) {
      const values: Values = { ...service }
      for (const field of ['forWhom', 'body', 'cost', 'duration', 'verifiedOn', 'verifiedBy']) {
        expect(values[field], `${service.slug} ${field}`).toBeTruthy()
      }
      for (const field of ['steps', 'bring', 'openingHours', 'languages', 'legalBasis', 'topics']) {
        expect(values[field], `${service.slug} ${field}`).not.toHaveLength(0)
      }
      expect(service.place?.address).toBeTruthy()
    }
  })

  it('articles whose translation is missing', async () => {
    const languages = new Map<string, string>()
    await everyDocument(({ id, ready }, collection, locale) => {
      if (collection === 'news' && ready)
        languages.set(String(id), `${languages.get(String(id)) ?? ''} ${locale}`.trim())
    })
    expect([...new Set(languages.values())].sort()).toEqual(['sk', 'sk en', 'sk en uk', 'sk uk'])
  })

  it('a material that only members get', async () => {
    const where = { slug: { equals: 'instrukcie-k-sluzbam' } }
    const find = { collection: 'materials', locale: 'sk', where, depth: 0, overrideAccess: false } as const
    expect((await payload.find(find)).docs).toEqual([])
    const { docs } = await payload.find({
      collection: 'members',
      where: { email: { equals: 'clen@example.org' } },
    })
    const member = docs[0]
    if (!member) throw new Error('There is no demo member.')
    const [material] = (await payload.find({ ...find, user: member })).docs
    const files = (material?.files ?? []).map(({ document }) => String(document))
    expect(files).toHaveLength(3)
    const readable = { collection: 'documents', where: { id: { in: files } }, overrideAccess: false } as const
    expect((await payload.find(readable)).totalDocs).toBe(0)
    expect((await payload.find({ ...readable, user: member })).totalDocs).toBe(3)
  })

  it('a member who can sign in with the password that was shown', async () => {
    if (!first.member) throw new Error('No demo member was made.')
    const { user } = await payload.login({ collection: 'members', data: first.member })
    expect(user?.email).toBe('clen@example.org')
  })

  it('pictures with descriptions in each language, all of which say that they are drawings', async () => {
    for (const [locale, word] of [
      ['sk', 'Kresba'],
      ['en', 'Drawing'],
      ['uk', 'Малюнок'],
    ] as const) {
      const { docs } = await payload.find({ collection: 'media', locale, pagination: false, depth: 0 })
      expect(docs.length).toBeGreaterThanOrEqual(15)
      for (const { alt, width, height, filename } of docs) {
        expect(alt, `${filename} in ${locale}`).toMatch(new RegExp(`^${word}: `))
        expect([width, height]).toEqual([1600, 900])
      }
    }
  })
})

describe('running it again', () => {
  it('writes nothing and leaves an editor’s change alone', async () => {
    const trnava = await bySlug('municipalities', 'trnava', 'sk')
    await payload.update({
      collection: 'municipalities',
      id: String(trnava.id),
      locale: 'sk',
      data: { title: 'Trnava, naše mesto' },
    })
    const before = await payload.count({ collection: 'news' })
    const again = await seed(payload)
    expect(again).toMatchObject({ written: 0, articles: 0, member: null })
    expect((await payload.count({ collection: 'news' })).totalDocs).toBe(before.totalDocs)
    expect((await bySlug('municipalities', 'trnava', 'sk')).title).toBe('Trnava, naše mesto')
  })

  it('does not bring back what an editor has put in the trash or given another address', async () => {
    const trashed = await bySlug('events', 'pravne-skolenie', 'sk')
    await payload.update({
      collection: 'events',
      id: String(trashed.id),
      data: { deletedAt: new Date().toISOString() },
    })
    const renamed = await bySlug('events', 'studijna-navsteva', 'sk')
    await payload.update({
      collection: 'events',
      id: String(renamed.id),
      locale: 'sk',
      data: { slug: 'cesta-za-dobrou-praxou', _status: 'published' },
    })
    const before = await payload.count({ collection: 'events', trash: true })
    expect((await seed(payload)).written).toBe(0)
    expect((await payload.count({ collection: 'events', trash: true })).totalDocs).toBe(before.totalDocs)
  })
})

describe('the archive of sample articles', () => {
  const ofArchive = { source: { equals: archiveSource.sk } }

  it('grows to the number that was asked for', async () => {
    expect((await seed(payload, { articles: 20 })).articles).toBe(20)
    expect((await seed(payload, { articles: 20 })).articles).toBe(0)
    expect((await seed(payload, { articles: 25 })).articles).toBe(5)
  })

  it('is written as the CMS itself would: in all languages, with versions, visible to readers', async () => {
    for (const locale of locales) {
      const found = await payload.find({
        collection: 'news',
        locale,
        where: { source: { equals: archiveSource[locale] } },
        overrideAccess: false,
        pagination: false,
        depth: 0,
      })
      expect(found.docs).toHaveLength(25)
      expect(new Set(found.docs.map(({ slug }) => slug)).size).toBe(25)
      for (const article of found.docs) {
        const text = textOf(article.body)
        expect(text).toContain(sampleNotice[locale])
        expect(text.split(/\s+/).length).toBeGreaterThan(200)
        expect(article.topics).not.toHaveLength(0)
      }
    }
    // The admin lists documents by their newest version.
    const listed = await payload.find({
      collection: 'news',
      locale: 'sk',
      draft: true,
      where: ofArchive,
      limit: 1,
    })
    expect(listed.totalDocs).toBe(25)
  })

  it('can be edited like any other article', async () => {
    const { docs } = await payload.find({
      collection: 'news',
      locale: 'sk',
      where: ofArchive,
      limit: 1,
      depth: 0,
    })
    const id = docs[0]?.id ?? ''
    await payload.update({
      collection: 'news',
      id,
      locale: 'sk',
      data: { title: 'Zmenený názov', _status: 'published' },
    })
    const changed = await payload.findByID({ collection: 'news', id, locale: 'sk', depth: 0 })
    expect(changed.title).toBe('Zmenený názov')
    expect((await payload.findByID({ collection: 'news', id, locale: 'uk', depth: 0 })).title).toContain(
      'приклад',
    )
  })
})

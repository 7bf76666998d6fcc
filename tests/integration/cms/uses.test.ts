/** Where a document or a picture is used, for whom, and what is asked before it is taken away. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Uses } from '../../../cms/references/usesOf'
import { smallPicture } from '../smallPicture'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { contentData } from './contentData'
import { type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let town: string
let picture: string
type Data = Record<string, unknown>
type Collection = 'news' | 'pages' | 'services' | 'topics'

const make = async (collection: Collection, title: string, data: Data = {}, published = true) => {
  const { id } = await payload.create({
    collection,
    draft: !published,
    data: { title, ready: true, ...data, ...(published ? { _status: 'published' } : {}) } as never,
  })
  return id
}
const paragraph = (...children: object[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children }],
  },
})
const linkTo = (collection: string, id: string) =>
  paragraph({
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo: collection, value: id } },
    children: [{ type: 'text', version: 1, text: 'odkaz' }],
  })

const usesOf = async (collection: string, id: string, role: Role = 'editor', language = 'sk') => {
  const headers = { 'Accept-Language': language }
  const { body, status } = await askRest(`/${collection}/${id}/uses`, { token: tokens[role], headers })
  return { ...(body as unknown as Uses), status }
}
const titles = async (...asked: Parameters<typeof usesOf>) =>
  (await usesOf(...asked)).uses.map(({ title }) => title).sort()

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  tokens = await signedInPeople(payload, town)
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Námestie' },
    file: await smallPicture('namestie.png'),
  })
  picture = id
})
afterAll(() => payload?.destroy())

describe('where something is used', () => {
  it('is found in fields, texts, blocks and on every page, with the field and the language', async () => {
    const target = await make('pages', 'Cieľ')
    const inText = await make('news', 'V texte', { body: linkTo('pages', target) })
    await make('pages', 'V bloku', {
      layout: [{ blockType: 'text', body: linkTo('pages', target) }],
    })
    await make('news', 'Koncept', { body: linkTo('pages', target) }, false)
    await payload.updateGlobal({
      slug: 'footer',
      data: { columns: [{ title: 'Stĺpec', links: [{ label: 'Cieľ', kind: 'page', page: target }] }] },
    })
    const { uses } = await usesOf('pages', target)
    expect(uses.map(({ title }) => title).sort()).toEqual(['Koncept', 'Pätička', 'V bloku', 'V texte'])
    expect(uses.find(({ title }) => title === 'V texte')).toEqual({
      path: `/collections/news/${inText}`,
      title: 'V texte',
      kind: 'Správa',
      fields: ['Text'],
      live: ['sk'],
      draft: false,
    })
    expect(uses.find(({ title }) => title === 'Koncept')).toMatchObject({ live: [], draft: true })
    const english = (await usesOf('pages', target, 'editor', 'en')).uses
    expect(english.map(({ title }) => title)).toContain('Footer')

    // What changes afterwards is seen.
    await payload.update({
      collection: 'news',
      id: inText,
      data: { body: paragraph(), _status: 'published' } as never,
    })
    expect(await titles('pages', target)).toEqual(['Koncept', 'Pätička', 'V bloku'])
    await payload.updateGlobal({ slug: 'footer', data: { columns: [] } })
    await payload.delete({ collection: 'news', where: { title: { equals: 'Koncept' } } })
    expect(await titles('pages', target)).toEqual(['V bloku'])
  })

  it('counts a picture of a text and a picture of a field, and not what is in the trash', async () => {
    const upload = { type: 'upload', version: 3, relationTo: 'media', value: picture, fields: {} }
    const body = paragraph()
    body.root.children.push(upload as never)
    await make('news', 'Obrázok v texte', { body })
    const cover = await make('news', 'Titulný obrázok', { cover: picture })
    expect(await titles('media', picture)).toEqual(['Obrázok v texte', 'Titulný obrázok'])
    await payload.update({
      collection: 'news',
      id: cover,
      data: { deletedAt: new Date().toISOString() } as never,
    })
    expect(await titles('media', picture)).toEqual(['Obrázok v texte'])
  })

  it('is told to those who see it; of the rest they learn how many there are', async () => {
    const topic = await make('topics', 'Téma')
    await make('services', 'Domáca', { topics: [topic], municipality: town }, false)
    await make('news', 'Cudzí koncept', { topics: [topic] }, false)
    expect(await usesOf('topics', topic, 'municipality')).toMatchObject({
      uses: [{ title: 'Domáca' }],
      hidden: 1,
    })
    expect(await usesOf('topics', topic, 'editor')).toMatchObject({ hidden: 0 })
    for (const role of ['anonymous', 'member'] as const) {
      expect((await usesOf('topics', topic, role)).status).toBe(403)
    }
    expect((await usesOf('topics', 'niet')).status).toBe(404)
  })
})

describe('taking away what is used', () => {
  const ask = (method: 'PATCH' | 'DELETE', address: string, body?: Data, role: Role = 'editor') =>
    askRest(address, { method, token: tokens[role], body, headers: { 'Accept-Language': 'sk' } })
  const trash = { deletedAt: new Date().toISOString() }
  const pair = async (name: string, published = true) => {
    const target = await make('news', `${name} cieľ`)
    const source = await make('news', `${name} zdroj`, { body: linkTo('news', target) }, published)
    return { source, target }
  }
  const exists = async (id: string) => (await askRest(`/news/${id}`, { token: tokens.editor })).status === 200

  it.each([
    { what: 'into the trash', request: (id: string) => ['PATCH', `/news/${id}`, trash] as const },
    { what: 'for good', request: (id: string) => ['DELETE', `/news/${id}`] as const },
    { what: 'unpublished', request: (id: string) => ['PATCH', `/news/${id}`, { _status: 'draft' }] as const },
    {
      what: 'several into the trash',
      request: (id: string) => ['PATCH', `/news?where[id][in][0]=${id}`, trash] as const,
    },
    {
      what: 'several for good',
      request: (id: string) => ['DELETE', `/news?where[id][in][0]=${id}`] as const,
    },
  ])('$what: first says what breaks, and does it when that is confirmed', async ({ what, request }) => {
    const { source, target } = await pair(what)
    const [method, address, body] = request(target)
    const refused = await ask(method, address, body)
    expect(refused.status).toBe(409)
    const [error] = refused.body.errors as { message: string; data: Uses }[]
    expect(error?.message).toContain(`${what} zdroj (Správa)`)
    expect(error?.data.uses).toMatchObject([{ path: `/collections/news/${source}`, live: ['sk'] }])
    expect(await exists(target)).toBe(true)
    expect((await payload.findByID({ collection: 'news', id: target }))._status).toBe('published')

    const confirmed = await ask(method, `${address}${address.includes('?') ? '&' : '?'}evenIfUsed=true`, body)
    expect(confirmed.status).toBe(200)
    const after = await payload.find({
      collection: 'news',
      trash: true,
      where: { id: { equals: target }, deletedAt: { exists: false }, _status: { equals: 'published' } },
    })
    expect(after.totalDocs).toBe(0)
  })

  it('names ten of many in the sentence, and all of them in the data', async () => {
    const target = await make('news', 'Obľúbená')
    for (let i = 0; i < 12; i += 1) await make('news', `Odkazuje ${i}`, { body: linkTo('news', target) })
    const refused = await ask('PATCH', `/news/${target}`, trash)
    const [error] = refused.body.errors as { message: string; data: Uses }[]
    expect(error?.data.uses).toHaveLength(12)
    expect(error?.message.match(/Odkazuje/g)).toHaveLength(10)
    expect(error?.message).toMatch(/, …$/)
  })

  it('asks nothing when nobody uses it, when what uses it goes along, or when it only becomes a draft', async () => {
    const alone = await make('news', 'Sama')
    expect((await ask('PATCH', `/news/${alone}`, trash)).status).toBe(200)
    const { source, target } = await pair('Spolu')
    const both = `/news?where[id][in][0]=${source}&where[id][in][1]=${target}`
    expect((await ask('PATCH', both, trash)).status).toBe(200)

    const kept = await pair('Koncept popri')
    expect(
      (await ask('PATCH', `/news/${kept.target}?draft=true`, { _status: 'draft', title: 'x' })).status,
    ).toBe(200)
    // A draft's readers are nobody yet.
    const drafts = await pair('Z konceptu', false)
    expect((await ask('PATCH', `/news/${drafts.target}`, { _status: 'draft' })).status).toBe(200)
    expect((await ask('PATCH', `/news/${drafts.target}`, trash)).status).toBe(409)
  })

  it('tells those who may not do it anyway nothing', async () => {
    const { target } = await pair('Tajné')
    for (const role of ['anonymous', 'member', 'translator', 'municipality'] as const) {
      const answer = await ask('DELETE', `/news/${target}`, undefined, role)
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('Tajné')
    }
  })

  it.each(['services', 'municipalities', 'organisations', 'pages', 'topics'] as const)(
    'asks of %s, too',
    async (collection) => {
      const { id } = await payload.create({
        collection,
        data: {
          ...contentData(collection, town),
          title: 'Iný cieľ',
          ready: true,
          _status: 'published',
        } as never,
      })
      await make('news', `Vedie na ${collection}`, { body: linkTo(collection, id) })
      expect((await ask('PATCH', `/${collection}/${id}`, { _status: 'draft' })).status).toBe(409)
      expect((await ask('PATCH', `/${collection}?where[id][in][0]=${id}`, trash)).status).toBe(409)
    },
  )

  it('asks of pictures, too', async () => {
    expect((await ask('DELETE', `/media/${picture}`)).status).toBe(409)
    expect((await ask('DELETE', `/media/${picture}?evenIfUsed=true`)).status).toBe(200)
  })
})

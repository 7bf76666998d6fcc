/** Two people on one document: what one saves, the other does not overwrite without a word. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conflictMessages } from '../../../cms/publishing/conflictMessages'
import { smallPicture } from '../smallPicture'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
})
afterAll(() => payload?.destroy())

interface News {
  id: string
  updatedAt: string
  title?: string
}

const userId = async (name: string) =>
  (await payload.find({ collection: 'users', where: { name: { equals: name } } })).docs[0]?.id ?? ''

const published = async (): Promise<News> => {
  const { body } = await askRest('/news?locale=sk', {
    method: 'POST',
    token: tokens.editor,
    body: { title: 'Pôvodný názov', summary: 'Súhrn.', ready: true, _status: 'published' },
  })
  return body.doc as News
}

const open = async (id: string) =>
  (await askRest(`/news/${id}?draft=true&locale=sk`, { token: tokens.editor })).body as unknown as News

const save = (id: string, role: Role, body: object, query = 'draft=true') =>
  askRest(`/news/${id}?locale=sk&${query}`, {
    method: 'PATCH',
    token: tokens[role],
    body,
    headers: { 'accept-language': 'sk' },
  })

const messageOf = ({ body }: { body: Record<string, unknown> }) =>
  (body.errors as { message: string }[] | undefined)?.[0]?.message ?? ''

/** As the form does when somebody begins to type. */
const hold = async (id: string, name: string, since = new Date()) =>
  payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'news', value: id },
      user: { relationTo: 'users', value: await userId(name) },
      createdAt: since.toISOString(),
      updatedAt: since.toISOString(),
    },
  })

const locksOf = async (id: string) =>
  (
    await payload.find({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: id } },
      depth: 0,
    })
  ).totalDocs

describe('a change that was made from an older version', () => {
  it.each([
    ['a draft', 'draft=true', {}],
    ['an autosave', 'draft=true&autosave=true', {}],
    ['a publication', '', { _status: 'published' }],
  ])(
    'is refused as %s, in the language of the person, with the name of who saved',
    async (_, query, more) => {
      const { id } = await published()
      const { updatedAt } = await open(id)
      expect((await save(id, 'admin', { title: 'Správcov názov', updatedAt })).status).toBe(200)

      const refused = await save(id, 'editor', { title: 'Môj názov', updatedAt, ...more }, query)
      expect(refused.status).toBe(409)
      const [beginning = ''] = conflictMessages.stale('admin', () => '').sk.split('admin')
      expect(messageOf(refused)).toContain(`${beginning}admin`)
      expect((await open(id)).title).toBe('Správcov názov')
    },
  )

  it('is refused of a picture too', async () => {
    const { id, updatedAt } = await payload.create({
      collection: 'media',
      data: { alt: 'Námestie' },
      file: await smallPicture('namestie.png'),
    })
    const describe = (role: Role, alt: string) =>
      askRest(`/media/${id}?locale=sk`, {
        method: 'PATCH',
        token: tokens[role],
        body: { alt, updatedAt },
        headers: { 'accept-language': 'sk' },
      })
    expect((await describe('admin', 'Správcov opis')).status).toBe(200)
    const refused = await describe('editor', 'Môj opis')
    expect(refused.status).toBe(409)
    const [beginning = ''] = conflictMessages.stale('admin', () => '').sk.split('admin')
    expect(messageOf(refused)).toContain(`${beginning}admin`)
  })

  it('is taken when it was made from the newest one, again and again', async () => {
    let { id, updatedAt } = await published()
    for (const title of ['Prvý', 'Druhý', 'Tretí']) {
      const saved = await save(id, 'editor', { title, updatedAt }, 'draft=true&autosave=true')
      expect(saved.status).toBe(200)
      updatedAt = (saved.body.doc as News).updatedAt
    }
    const last = await save(id, 'editor', { updatedAt, _status: 'published' }, '')
    expect(last.status).toBe(200)
    expect((await open(id)).updatedAt).toBe((last.body.doc as News).updatedAt)
  })

  it('is taken from the form that has just saved and does not know it yet', async () => {
    const { id, updatedAt } = await published()
    expect((await save(id, 'editor', { title: 'Prvý', updatedAt }, 'draft=true&autosave=true')).status).toBe(
      200,
    )
    expect((await save(id, 'editor', { title: 'Druhý', updatedAt, _status: 'published' }, '')).status).toBe(
      200,
    )
  })

  it('does not hold up a restored version', async () => {
    const { id, updatedAt } = await published()
    await save(id, 'admin', { title: 'Iný', updatedAt })
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const restored = await askRest(`/news/versions/${docs[0]?.id}?locale=sk`, {
      method: 'POST',
      token: tokens.editor,
    })
    expect(restored.status).toBe(200)
    expect((await open(id)).title).toBe('Pôvodný názov')
  })
})

describe('while a colleague edits', () => {
  it('nobody else saves, deletes, moves to the trash or restores, whatever the query says', async () => {
    const { id } = await published()
    await hold(id, 'admin')
    const [beginning = ''] = conflictMessages.held('admin').sk.split('.')
    for (const query of ['draft=true', 'draft=true&autosave=true', 'overrideLock=true']) {
      const refused = await save(id, 'editor', { title: 'Môj názov' }, query)
      expect(refused.status).toBe(423)
      expect(messageOf(refused)).toContain(beginning)
    }
    const gone = await askRest(`/news/${id}?overrideLock=true`, { method: 'DELETE', token: tokens.editor })
    expect(gone.status).toBe(423)
    const { docs } = await payload.findVersions({ collection: 'news', where: { parent: { equals: id } } })
    const restored = await askRest(`/news/versions/${docs[0]?.id}`, { method: 'POST', token: tokens.editor })
    expect(restored.status).toBe(423)
    const many = await askRest(`/news?where[id][equals]=${id}&overrideLock=true`, {
      method: 'PATCH',
      token: tokens.editor,
      body: { title: 'Hromadne' },
    })
    expect(many.status).toBe(400)
    expect((await open(id)).title).toBe('Pôvodný názov')
  })

  it('that colleague goes on, and the lock outlives autosave but not a real save', async () => {
    const { id } = await published()
    await hold(id, 'editor')
    expect((await save(id, 'editor', { title: 'A' }, 'draft=true&autosave=true')).status).toBe(200)
    expect(await locksOf(id)).toBe(1)
    expect((await save(id, 'admin', { title: 'B' })).status).toBe(423)
    expect((await save(id, 'editor', { _status: 'published' }, '')).status).toBe(200)
    expect(await locksOf(id)).toBe(0)
    expect((await save(id, 'admin', { title: 'B' })).status).toBe(200)
  })

  it('whoever takes over may save, and the former holder not', async () => {
    const { id } = await published()
    const lock = await hold(id, 'admin')
    const taken = await askRest(`/payload-locked-documents/${lock.id}`, {
      method: 'PATCH',
      token: tokens.editor,
      body: { user: { relationTo: 'users', value: await userId('editor') } },
    })
    expect(taken.status).toBe(200)
    expect((await save(id, 'admin', { title: 'Po' })).status).toBe(423)
    expect((await save(id, 'editor', { title: 'Prevzaté' })).status).toBe(200)
  })

  it('a lock that has run out holds nobody up', async () => {
    const { id } = await published()
    await hold(id, 'admin', new Date(Date.now() - 301_000))
    expect((await save(id, 'editor', { title: 'Po piatich minútach' })).status).toBe(200)
  })

  it('what is scheduled is published all the same', async () => {
    const { id } = await published()
    await save(id, 'editor', { _status: 'draft' }, '')
    await hold(id, 'admin')
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - 1000),
      input: {
        type: 'publish',
        doc: { relationTo: 'news', value: id },
        user: { relationTo: 'users', value: await userId('editor') },
      },
    })
    await payload.jobs.run()
    expect((await askRest(`/news/${id}`)).status).toBe(200)
  })

  it('colleagues are told the name of who holds the lock, which their rights on accounts do not show', async () => {
    const { id } = await published()
    await hold(id, 'admin')
    const { text } = await askRest(`/payload-locked-documents?where[document.value][equals]=${id}`, {
      token: tokens.editor,
    })
    expect(text).toContain('"name":"admin"')
    expect(text).not.toContain('admin@example.org')
  })
})

it('readers are not told who saved', async () => {
  const { id } = await published()
  const { text } = await askRest(`/news/${id}`)
  expect(text).not.toContain('savedBy')
})

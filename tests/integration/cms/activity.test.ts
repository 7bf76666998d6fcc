/** The log of who did what: what is in it, who reads it, and that nobody writes it. */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activityOperations } from '../../../cms/activity/activityOperations'
import { keptMonths } from '../../../cms/activity/keptMonths'
import { removeOldActivity } from '../../../cms/activity/removeOldActivity'
import config from '../../../cms/payload.config'
import type { Activity } from '../../../cms/payload-types'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { password, type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
})
afterAll(() => payload?.destroy())

const entriesAbout = async (id: string): Promise<Activity[]> => {
  const where = { documentId: { equals: id } }
  return (await payload.find({ collection: 'activity', where, sort: 'createdAt', limit: 0 })).docs
}
const operationsOn = async (id: string) => (await entriesAbout(id)).map(({ operation }) => operation)

const ask = (
  path: string,
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
  body?: unknown,
  role: Role = 'editor',
) => askRest(path, { method, body, token: tokens[role] })

const newTopic = async (title: string) => {
  const answer = await ask('/topics?draft=true', 'POST', { title, ready: true })
  return (answer.body.doc as { id: string }).id
}

describe('what people do with a document', () => {
  it('is recorded, each step by its name', async () => {
    const id = await newTopic('Téma')
    await ask(`/topics/${id}`, 'PATCH', { _status: 'published' })
    await ask(`/topics/${id}?locale=uk`, 'PATCH', { title: 'Тема', _status: 'published' })
    await ask(`/topics/${id}?draft=true`, 'PATCH', { summary: 'Koncept' })
    await ask(`/topics/${id}`, 'PATCH', { _status: 'draft' })
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    await ask(`/topics/versions/${docs[0]?.id}?draft=true`, 'POST')
    await ask(`/topics/${id}?draft=true`, 'PATCH', { deletedAt: new Date().toISOString() })
    await ask(`/topics/${id}?trash=true&draft=true`, 'PATCH', { deletedAt: null })
    await ask(`/topics/${id}?draft=true`, 'PATCH', { deletedAt: new Date().toISOString() })
    await ask(`/topics/${id}?trash=true`, 'DELETE')
    // The draft was created within the half hour that counts as one sitting.
    expect(await operationsOn(id)).toEqual([
      'created',
      'published',
      'published',
      'unpublished',
      'versionRestored',
      'trashed',
      'restored',
      'trashed',
      'deleted',
    ])
    const [created, published, inUkrainian] = await entriesAbout(id)
    expect(created).toMatchObject({
      personName: 'editor',
      about: 'topics',
      documentTitle: 'Téma',
      locale: 'sk',
    })
    expect(published?.sentence).toBe('editor – Zverejnené: Téma „Téma“ (slovenčina)')
    expect(inUkrainian).toMatchObject({ locale: 'uk', documentTitle: 'Тема' })
  })

  it('is one entry for all the saves of one sitting, and another for another language or person', async () => {
    const id = await newTopic('Autosave')
    const save = (locale: string, role: Role) =>
      ask(
        `/topics/${id}?draft=true&autosave=true&locale=${locale}`,
        'PATCH',
        { summary: `${Math.random()}` },
        role,
      )
    for (let times = 0; times < 4; times++) await save('sk', 'editor')
    expect(await operationsOn(id)).toEqual(['created'])
    const leave = () => payload.delete({ collection: 'payload-locked-documents', where: {} })
    await leave()
    for (let times = 0; times < 3; times++) await save('uk', 'translator')
    await leave()
    await save('sk', 'admin')
    const entries = await entriesAbout(id)
    expect(entries.map(({ operation, personName, locale }) => [operation, personName, locale])).toEqual([
      ['created', 'editor', 'sk'],
      ['changed', 'translator', 'uk'],
      ['changed', 'admin', 'sk'],
    ])
  })

  it('is recorded for many at once, for globals and for what refuses nothing', async () => {
    const ids = [await newTopic('Jedna'), await newTopic('Dve')]
    await ask(`/topics?where[id][in]=${ids.join(',')}`, 'PATCH', { _status: 'published' })
    for (const id of ids) expect(await operationsOn(id)).toContain('published')
    await ask('/globals/notice?locale=sk', 'POST', { text: 'Pozor' })
    const { docs } = await payload.find({ collection: 'activity', where: { about: { equals: 'notice' } } })
    expect(docs[0]?.sentence).toBe('editor – Upravené: Naliehavý oznam (slovenčina)')
  })

  it('is not recorded when it was refused', async () => {
    const id = await newTopic('Odmietnutá')
    await ask(`/topics/${id}`, 'PATCH', { _status: 'published' }, 'translator')
    await ask(`/topics/${id}`, 'DELETE', undefined, 'municipality')
    expect(await operationsOn(id)).toEqual(['created'])
  })
})

describe('accounts', () => {
  it('roles and passwords leave a trace, an untouched account and a new session do not', async () => {
    const { id } = await payload.create({
      collection: 'users',
      data: { email: 'nova@example.org', password, name: 'Nová Osoba', roles: ['translator'] },
    })
    await ask(`/users/${id}`, 'PATCH', { roles: ['editor'] }, 'admin')
    await ask(`/users/${id}`, 'PATCH', { password: 'úplne iné dlhé heslo' }, 'admin')
    await askRest('/users/forgot-password', { method: 'POST', body: { email: 'nova@example.org' } })
    await ask(`/users/${id}`, 'PATCH', { name: 'Nové Meno' }, 'admin')
    expect(await operationsOn(id)).toEqual(['created', 'rolesChanged', 'passwordChanged', 'changed'])
    const [, roles] = await entriesAbout(id)
    expect(roles?.sentence).toContain('Prekladateľ → Redaktor')
    const all = JSON.stringify(await payload.find({ collection: 'activity', limit: 0 }))
    expect(all).not.toContain('nova@example.org')
    expect(all).not.toContain('heslo na skúšku')
  })

  it('failed sign-ins are counted, and what was typed is not kept', async () => {
    const body = { email: 'moje-tajne-heslo@example.org', password: 'toto nie je heslo' }
    for (let times = 0; times < 3; times++) await askRest('/users/login', { method: 'POST', body })
    const { docs } = await payload.find({
      collection: 'activity',
      where: { operation: { equals: 'signInFailed' } },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ count: 3, personId: null, personName: null, documentTitle: null })
    expect(JSON.stringify(docs)).not.toContain('tajne')
    const { totalDocs } = await payload.count({
      collection: 'activity',
      where: { operation: { equals: 'signedIn' } },
    })
    expect(totalDocs).toBe(4)
  })
})

describe('the log itself', () => {
  it.each(roles)('is not written by %s, nor changed, nor removed', async (role) => {
    const { docs } = await payload.find({ collection: 'activity', limit: 1 })
    const id = docs[0]?.id
    const body = { operation: 'published', personName: 'niekto' }
    expect((await ask('/activity', 'POST', body, role)).status).toBe(403)
    expect((await ask(`/activity/${id}`, 'PATCH', body, role)).status).toBe(403)
    expect((await ask(`/activity/${id}`, 'DELETE', undefined, role)).status).toBe(403)
    expect((await ask('/activity?where[id][exists]=true', 'PATCH', body, role)).status).toBe(403)
    expect((await ask('/activity?where[id][exists]=true', 'DELETE', undefined, role)).status).toBe(403)
    expect(await payload.findByID({ collection: 'activity', id: id ?? '' })).toEqual(docs[0])
  })

  it('is read by administrators, by editors as far as content goes, and by nobody else', async () => {
    const kinds = async (role: Role) => {
      const answer = await ask('/activity?limit=0', 'GET', undefined, role)
      return answer.status === 200
        ? new Set((answer.body.docs as Activity[]).map(({ about }) => about))
        : null
    }
    expect(await kinds('admin')).toContain('users')
    expect(await kinds('editor')).toEqual(new Set(['topics']))
    for (const role of ['anonymous', 'member', 'translator', 'municipality'] as const) {
      expect(await kinds(role)).toBeNull()
    }
  })

  it('speaks the reader’s language', async () => {
    for (const [language, { published }] of [
      ['sk', { published: activityOperations.published.sk }],
      ['en', { published: activityOperations.published.en }],
      ['uk', { published: activityOperations.published.uk }],
    ] as const) {
      const answer = await askRest('/activity?where[operation][equals]=published&limit=1', {
        token: tokens.admin,
        headers: { 'accept-language': language },
      })
      expect((answer.body.docs as Activity[])[0]?.sentence).toContain(published)
    }
  })

  it('keeps entries for a year and no longer', async () => {
    const now = new Date()
    const monthsAgo = (months: number) => {
      const date = new Date(now)
      date.setMonth(date.getMonth() - months)
      return date.toISOString()
    }
    for (const months of [keptMonths - 1, keptMonths + 1]) {
      await payload.db.create({
        collection: 'activity',
        data: {
          id: randomUUID(),
          operation: 'changed',
          documentId: `${months}`,
          createdAt: monthsAgo(months),
          updatedAt: monthsAgo(months),
        },
        req: undefined,
      })
    }
    await removeOldActivity(payload, now)
    expect(await entriesAbout(`${keptMonths - 1}`)).toHaveLength(1)
    expect(await entriesAbout(`${keptMonths + 1}`)).toHaveLength(0)
  })

  it('is written by every collection that people write', async () => {
    const { collections, globals } = await config
    for (const { slug, hooks } of collections) {
      const written = !slug.startsWith('payload-') && slug !== 'activity' && slug !== 'second-factors'
      const names = [...(hooks.afterChange ?? []), ...(hooks.afterDelete ?? [])].map(({ name }) => name)
      expect(names.includes('recordChange') && names.includes('recordDelete'), slug).toBe(written)
    }
    for (const { slug, hooks } of globals.filter((one) => !one.slug.startsWith('payload-'))) {
      expect(
        hooks.afterChange?.map(({ name }) => name),
        slug,
      ).toContain('recordGlobalChange')
    }
  })
})

/**
 * Every collection and every operation, as every role, over REST: one table says who may, and everybody else is
 * refused. A collection that is not in the table fails the test, and so does an operation that is not in a row:
 * nobody may do it.
 */
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentCollections } from '../../../cms/collections/contentCollections'
import { smallPicture } from '../smallPicture'
import { testPayload } from '../testPayload'
import { type Answer, askRest } from './askRest'
import { contentData } from './contentData'
import { password, type Role, roles, signedInPeople, signIn } from './people'
import { publishedTown } from './publishedTown'

type Who = Role | 'trusted'
const everybody: Who[] = [...roles, 'trusted']

const administrators: Who[] = ['admin']
const editors: Who[] = ['admin', 'editor']
const translators: Who[] = [...editors, 'translator']
const staff: Who[] = [...translators, 'municipality', 'trusted']
const town: Who[] = [...editors, 'municipality', 'trusted']
const trusted: Who[] = [...editors, 'trusted']

const operations = [
  'create',
  'createPublished',
  'list',
  'read',
  'update',
  'updateMany',
  'publish',
  'unpublish',
  'versions',
  'restore',
  'restorePublished',
  'duplicate',
  'trash',
  'untrash',
  'deleteMany',
  'delete',
] as const
type Operation = (typeof operations)[number]
type Rules = Partial<Record<Operation, Who[]>>

const content: Rules = {
  create: editors,
  createPublished: editors,
  list: everybody,
  read: translators,
  update: translators,
  updateMany: translators,
  publish: editors,
  unpublish: editors,
  versions: translators,
  restore: editors,
  restorePublished: editors,
  duplicate: editors,
  trash: editors,
  untrash: editors,
  deleteMany: editors,
  delete: editors,
}
/** In a municipality's own documents its editor takes part; publishing needs the trust of the editors. */
const municipal: Rules = {
  ...content,
  create: town,
  createPublished: trusted,
  read: staff,
  update: staff,
  updateMany: staff,
  publish: trusted,
  unpublish: trusted,
  versions: staff,
  restore: town,
  restorePublished: trusted,
  duplicate: town,
}
const files: Rules = {
  create: town,
  createPublished: town,
  list: staff,
  read: staff,
  update: translators,
  updateMany: translators,
  duplicate: town,
  trash: editors,
  untrash: editors,
  deleteMany: editors,
  delete: editors,
}
/** People are invited by administrators; everybody changes themselves, which other tests show. */
const accounts: Rules = {
  create: administrators,
  createPublished: administrators,
  read: administrators,
  update: administrators,
  updateMany: administrators,
  deleteMany: administrators,
  delete: administrators,
}
const kept: Rules = { create: editors, createPublished: editors, list: staff, read: staff }

const table: Record<CollectionSlug, Rules> = {
  news: content,
  materials: content,
  services: municipal,
  events: municipal,
  topics: content,
  pages: content,
  municipalities: content,
  organisations: content,
  projects: content,
  media: files,
  documents: { ...files, duplicate: [] },
  redirects: {
    ...kept,
    update: editors,
    updateMany: editors,
    duplicate: editors,
    deleteMany: editors,
    delete: editors,
  },
  'preview-links': {
    ...kept,
    list: editors,
    read: editors,
    update: editors,
    updateMany: editors,
    duplicate: editors,
    deleteMany: editors,
    delete: editors,
  },
  'external-links': { list: staff, read: staff, deleteMany: editors, delete: editors },
  feedback: { list: staff, read: staff, deleteMany: editors, delete: editors },
  // Everybody signed in finds themselves in the list of their own kind.
  users: { ...accounts, list: staff },
  members: { ...accounts, list: ['admin', 'member'] },
  activity: { list: editors, read: editors },
  'second-factors': {},
  // Payload's own, of which the admin uses the locks and the preferences.
  'payload-kv': {},
  'payload-jobs': { list: administrators },
  'payload-migrations': {},
  'payload-locked-documents': { list: staff, create: staff },
  'payload-preferences': { list: [...staff, 'member'], create: staff },
}

let payload: Payload
let tokens: Record<Who, string | null>
let towns: Record<Who, string>
let picture: Buffer
/** A document that can be shown to somebody. */
let shown: string
let made = 0

const isContent = (slug: string) => contentCollections.some((content) => content === slug)
const isOurs = (slug: string) => !slug.startsWith('payload-')

const dataOf = (slug: string, who: Who): Record<string, unknown> => {
  made += 1
  if (isContent(slug)) {
    const town = towns[who]
    return { ...contentData(slug as never, town), title: `Dokument ${made}`, ready: true }
  }
  switch (slug) {
    case 'media':
      return { alt: 'Obrázok' }
    case 'documents':
      return { title: 'Súbor' }
    case 'redirects':
      return { kind: 'manual', fromPath: `/sk/stare-${made}`, toUrl: '/sk/spravy' }
    case 'preview-links':
      return { document: { relationTo: 'news', value: shown } }
    case 'external-links':
      return { url: `https://www.example.org/${made}`, nextOn: new Date().toISOString() }
    case 'feedback':
      return { page: '/sk', locale: 'sk' }
    case 'users':
      return { email: `u${made}@example.org`, password, name: 'x', roles: ['editor'] }
    case 'members':
      return { email: `m${made}@example.org`, password, name: 'x' }
    case 'activity':
      return { operation: 'changed', about: 'news', personName: 'x' }
    case 'second-factors':
      return { user: `user-${made}`, secret: 'x' }
    default:
      return {}
  }
}

const fileOf = (slug: string) =>
  slug === 'media'
    ? { name: `o-${made}.png`, mimetype: 'image/png', data: picture }
    : { name: `s-${made}.txt`, mimetype: 'text/plain', data: Buffer.from('text') }

const isUpload = (slug: string) => slug === 'media' || slug === 'documents'

const make = async (slug: CollectionSlug, who: Who, state: 'draft' | 'published' | 'trashed' = 'draft') => {
  const data = dataOf(slug, who)
  const file = isUpload(slug) ? fileOf(slug) : null
  const { id } = await payload.create({
    collection: slug,
    data: { ...data, ...(state === 'published' && isContent(slug) ? { _status: 'published' } : {}) } as never,
    draft: isContent(slug) && state !== 'published',
    ...(file ? { file: { ...file, size: file.data.length } } : {}),
  } as never)
  if (state === 'trashed') {
    await payload.update({
      collection: slug,
      id,
      data: { deletedAt: new Date().toISOString() } as never,
      draft: true,
    })
  }
  return String(id)
}

const versionOf = async (slug: CollectionSlug, id: string): Promise<string> => {
  if (!payload.collections[slug].config.versions) return 'none'
  const { docs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    limit: 1,
  })
  return String(docs[0]?.id ?? 'none')
}

/** A change that says something in every collection, and that translators may make too. */
const changeOf = (slug: string): Record<string, unknown> => {
  if (isContent(slug)) return { summary: 'Nový súhrn' }
  if (slug === 'media') return { alt: 'Nový opis' }
  if (slug === 'documents') return { title: 'Nový názov' }
  if (slug === 'redirects') return { toUrl: '/sk/podujatia' }
  if (slug === 'feedback') return { comment: 'x' }
  if (slug === 'external-links') return { status: 200 }
  if (slug === 'activity') return { personName: 'niekto iný' }
  if (slug === 'second-factors') return { active: true }
  return { name: 'Nové meno' }
}

const hasDone = ({ status, body }: Answer): boolean =>
  status < 300 && (!('docs' in body) || (body.docs as unknown[]).length > 0)

const isTrashable = (slug: string) => isContent(slug) || isUpload(slug)

/** Documents that were made for an operation which was then refused: the next one may have them. */
type Spare = Partial<Record<'draft' | 'published' | 'trashed', string>>

/** Does the operation as the person, on a document of its own; tells whether it was done. */
async function attempt(slug: CollectionSlug, operation: Operation, who: Who, spare: Spare): Promise<boolean> {
  const token = tokens[who]
  const ask = (path: string, method: 'DELETE' | 'GET' | 'PATCH' | 'POST' = 'GET', body?: unknown) =>
    askRest(`/${slug}${path}`, { method, token, body })
  // Translators translate into Ukrainian.
  const locale = who === 'translator' ? 'uk' : 'sk'
  const draft = isContent(slug) ? '&draft=true' : ''

  if (operation === 'create' || operation === 'createPublished') {
    const data = {
      ...dataOf(slug, who),
      ...(operation === 'createPublished' ? { _status: 'published' } : {}),
    }
    // Payload's own say that something is missing only to those who may.
    if (!isOurs(slug)) return [201, 400].includes((await ask('', 'POST', data)).status)
    if (!isUpload(slug)) return hasDone(await ask('', 'POST', data))
    const { name, mimetype, data: bytes } = fileOf(slug)
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
    form.append('_payload', JSON.stringify(data))
    return hasDone(await ask('', 'POST', form))
  }
  if (operation === 'list') {
    const answer = await ask('?limit=1')
    return isOurs(slug) ? hasDone(answer) : answer.status < 300
  }
  const wantsPublished = operation === 'unpublish' || operation === 'restorePublished'
  const state =
    wantsPublished && isContent(slug)
      ? 'published'
      : operation === 'untrash' && isTrashable(slug)
        ? 'trashed'
        : 'draft'
  const id = spare[state] ?? (await make(slug, who, state))
  spare[state] = id
  const where = `where[id][equals]=${id}`
  switch (operation) {
    case 'read':
      return hasDone(await ask(`/${id}?draft=true`))
    case 'update':
      return hasDone(await ask(`/${id}?locale=${locale}${draft}`, 'PATCH', changeOf(slug)))
    case 'updateMany':
      return hasDone(await ask(`?locale=${locale}&${where}${draft}`, 'PATCH', changeOf(slug)))
    case 'publish':
      return (
        (await ask(`/${id}`, 'PATCH', { _status: 'published' })).status < 300 && (await isPublic(slug, id))
      )
    case 'unpublish':
      return (
        isContent(slug) &&
        (await ask(`/${id}`, 'PATCH', { _status: 'draft' })).status < 300 &&
        !(await isPublic(slug, id))
      )
    case 'versions':
      return hasDone(await ask(`/versions?where[parent][equals]=${id}`))
    case 'restore':
      return hasDone(await ask(`/versions/${await versionOf(slug, id)}?draft=true`, 'POST'))
    case 'restorePublished':
      return hasDone(await ask(`/versions/${await versionOf(slug, id)}`, 'POST'))
    case 'duplicate':
      return hasDone(await ask(`/${id}/duplicate?draft=true`, 'POST'))
    case 'trash': {
      const answer = await ask(`/${id}?locale=sk${draft}`, 'PATCH', { deletedAt: new Date().toISOString() })
      return answer.status < 300 && Boolean((answer.body.doc as { deletedAt?: string }).deletedAt)
    }
    case 'untrash': {
      const answer = await ask(`/${id}?trash=true${draft}`, 'PATCH', { deletedAt: null })
      return answer.status < 300 && isTrashable(slug)
    }
    case 'deleteMany':
      return hasDone(await ask(`?${where}`, 'DELETE'))
    case 'delete':
      return hasDone(await ask(`/${id}`, 'DELETE'))
  }
}

const isPublic = async (slug: CollectionSlug, id: string) => (await askRest(`/${slug}/${id}`)).status === 200

beforeAll(async () => {
  payload = await testPayload()
  picture = (await smallPicture('')).data
  const own = await publishedTown(payload, 'Mesto')
  const { id: other } = await payload.create({
    collection: 'municipalities',
    data: { title: 'Dôveryhodné', ready: true, kind: 'town', publishesItself: true, _status: 'published' },
  })
  tokens = { ...(await signedInPeople(payload, own)), trusted: null }
  towns = Object.fromEntries(everybody.map((who) => [who, who === 'trusted' ? other : own])) as typeof towns
  shown = await make('news', 'admin')
  // Whatever may be listed has something to show.
  for (const slug of Object.keys(table) as CollectionSlug[]) {
    if (isOurs(slug)) await make(slug, 'admin', 'published')
  }
  await payload.create({
    collection: 'users',
    data: {
      email: 'trusted@example.org',
      password,
      name: 'trusted',
      roles: ['municipality'],
      municipality: other,
    },
  })
  tokens.trusted = await signIn('users', 'trusted@example.org')
})
afterAll(() => payload?.destroy())

it('the table has every collection, and no other', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(payload.collections).sort())
})

describe.each(Object.keys(table) as CollectionSlug[])('%s', (slug) => {
  it.each(everybody)('as %s', async (who) => {
    const done: string[] = []
    let spare: Spare = {}
    for (const operation of operations) {
      // Payload's own have addresses and rules of their own for the rest.
      if (!isOurs(slug) && operation !== 'list' && operation !== 'create') continue
      if (!(await attempt(slug, operation, who, spare))) continue
      done.push(operation)
      spare = {}
    }
    const may = operations.filter((operation) => table[slug][operation]?.includes(who))
    expect(done).toEqual(may)
  })
})

it.each(everybody)('globals as %s: anybody reads them, editors change them', async (who) => {
  for (const { slug } of payload.globals.config.filter((one) => isOurs(one.slug))) {
    const read = await askRest(`/globals/${slug}`, { token: tokens[who] })
    expect(read.status, slug).toBe(200)
    const changed = await askRest(`/globals/${slug}?locale=uk`, {
      method: 'POST',
      token: tokens[who],
      body: {},
    })
    expect(changed.status, slug).toBe(editors.includes(who) ? 200 : 403)
  }
})

/** The advice before publishing, as the form asks for it. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Advices } from '../../../cms/checks/checkEndpoint'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let id: string
let target: string

const body = (...children: object[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children }],
  },
})
const linkTo = (news: string, text = 'správa') => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', doc: { relationTo: 'news', value: news } },
  children: [{ type: 'text', version: 1, text }],
})
const ask = (
  data: unknown,
  { role = 'editor' as Role, locale = 'sk', language = 'sk', document = id } = {},
) =>
  askRest(`/news/${document}/checks?locale=${locale}`, {
    method: 'POST',
    token: tokens[role],
    body: { data },
    headers: { 'Accept-Language': language },
  })
const advice = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).body as unknown as Advices

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
  target = (
    await payload.create({
      collection: 'news',
      data: { title: 'Cieľ', summary: 'x', ready: true, _status: 'published' } as never,
    })
  ).id
  id = (await payload.create({ collection: 'news', draft: true, data: { title: 'Koncept', ready: true } })).id
  await payload.update({
    collection: 'news',
    id,
    locale: 'uk',
    draft: true,
    data: { title: 'Чернетка', ready: true },
  })
})
afterAll(() => payload?.destroy())

it('is on what is in the form, whatever is saved, and names the field in the person’s language', async () => {
  const form = { title: 'Koncept', summary: '', body: body(linkTo(target, 'tu')) }
  const { advices, others } = await advice(form)
  expect(advices).toEqual([
    { check: 'noSummary', path: 'summary', field: 'Zhrnutie' },
    { check: 'vagueLink', path: 'body', field: 'Text', words: 'tu' },
  ])
  expect(others).toEqual({ uk: 1 })
  expect((await advice(form, { language: 'uk' })).advices[0]?.field).toBe('Стислий зміст')
  expect((await advice({ ...form, summary: 'Súhrn.', body: body() })).advices).toEqual([])
})

it('knows what readers find in each language', async () => {
  const form = { summary: 'x', body: body(linkTo(target)) }
  const reason = async (locale = 'sk') => (await advice(form, { locale })).advices[0]?.reason
  const set = (data: object) => payload.update({ collection: 'news', id: target, data: data as never })
  expect(await reason()).toBeUndefined()
  expect(await reason('uk')).toBe('notReady')
  await set({ _status: 'draft' })
  expect(await reason()).toBe('unpublished')
  await set({ deletedAt: new Date().toISOString() })
  expect(await reason()).toBe('trashed')
  await payload.delete({ collection: 'news', id: target, trash: true })
  expect(await reason()).toBe('gone')
})

it.each(roles)('is given to %s only with the document', async (role) => {
  const mayRead = role === 'admin' || role === 'editor' || role === 'translator'
  const isStaff = mayRead || role === 'municipality'
  expect((await ask({}, { role })).status).toBe(mayRead ? 200 : isStaff ? 404 : 403)
})

it('asks for values and one language', async () => {
  expect((await ask('text')).status).toBe(400)
  expect((await ask({}, { locale: 'all' })).status).toBe(400)
  expect((await ask({}, { document: 'niet' })).status).toBe(404)
})

/** What the editing form says of a document on the website. The publisher behind it is a stand-in. */
import { createServer, type Server } from 'node:http'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PublishingState } from '../../../cms/publishing/PublishingState'
import { environment } from '../../../environment'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let publisher: Server
const writtenAt = '2026-11-20T08:00:00.000Z'
let address = ''

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
  publisher = createServer((_, response) => {
    const pages = [{ locale: 'sk', address, reader: 'public', writtenAt }]
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ pages }))
  })
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve))
  environment.publisherPort = (publisher.address() as { port: number }).port
})
afterAll(async () => {
  publisher?.close()
  await payload?.destroy()
})

const stateOf = async (id: string, role: Role = 'editor') => {
  const { body, status } = await askRest(`/news/${id}/publishing`, { token: tokens[role] })
  return { status, state: body as unknown as PublishingState }
}

const save = (id: string, body: object, query: string) =>
  askRest(`/news/${id}?${query}`, { method: 'PATCH', token: tokens.editor, body })

it('says where it is live and since when, what waits beside it, and which addresses lead to it', async () => {
  const made = await askRest('/news?locale=sk', {
    method: 'POST',
    token: tokens.editor,
    body: { title: 'Prvá adresa', summary: 'Súhrn.', ready: true, _status: 'published' },
  })
  const { id } = made.body.doc as { id: string }
  await save(id, { title: 'First', ready: true, _status: 'published' }, 'locale=en')
  address = '/sk/spravy/prva-adresa'
  const { state } = await stateOf(id)
  expect(state.languages.sk).toEqual({
    state: 'live',
    url: `${environment.siteUrl}/sk/spravy/prva-adresa`,
    writtenAt,
    redirects: [],
  })
  expect(state.languages.en.state).toBe('coming')
  expect(state.languages.uk.state).toBe('notReady')
  expect(state).toMatchObject({ draftBeside: false, publisherAnswers: true, savedBy: 'editor' })

  await save(id, { title: 'Rozpísané' }, 'locale=sk&draft=true')
  expect((await stateOf(id)).state.draftBeside).toBe(true)
  expect((await askRest(`/news/${id}?locale=sk`)).body.title).toBe('Prvá adresa')

  await save(id, { slug: 'druha-adresa', _status: 'published' }, 'locale=sk')
  address = '/sk/spravy/druha-adresa'
  expect((await stateOf(id)).state.languages.sk.redirects).toEqual(['/sk/spravy/prva-adresa'])

  await save(id, { _status: 'draft' }, 'locale=sk')
  expect((await stateOf(id)).state.languages.sk.state).toBe('notPublished')
})

it('is not for readers', async () => {
  const { docs } = await payload.find({ collection: 'news', limit: 1 })
  const id = docs[0]?.id ?? ''
  expect((await stateOf(id, 'anonymous')).status).toBe(403)
  expect((await stateOf(id, 'member')).status).toBe(403)
  expect((await stateOf('00000000-0000-4000-8000-000000000000')).status).toBe(404)
})

it('says that the publisher does not answer, and what is known without it', async () => {
  publisher.close()
  publisher.closeAllConnections()
  const { docs } = await payload.find({ collection: 'news', limit: 1 })
  const id = docs[0]?.id ?? ''
  await save(id, { _status: 'published' }, 'locale=sk')
  const { state, status } = await stateOf(id)
  expect(status).toBe(200)
  expect(state.publisherAnswers).toBe(false)
  expect(state.languages.sk).toMatchObject({ state: 'unknown', url: null })
})

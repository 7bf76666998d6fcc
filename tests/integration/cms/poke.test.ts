import { createHmac } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { environment } from '../../../environment'
import { testPayload } from '../testPayload'

interface Poke {
  url: string | undefined
  method: string | undefined
  signature: string | string[] | undefined
  body: string
}

let payload: Payload
let pokes: Poke[] = []
/** What the listener waits for before it answers. */
let turn: Promise<void> = Promise.resolve()

const publisher = http.createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  const { url, method, headers } = request
  pokes.push({ url, method, signature: headers['x-kapacity-signature'], body })
  await turn
  response.writeHead(202).end()
})

beforeAll(async () => {
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve))
  // The port is part of the settings, which are read once; a test cannot know a free one before that.
  environment.publisherPort = (publisher.address() as AddressInfo).port
  payload = await testPayload()
})
afterAll(async () => {
  publisher.closeAllConnections()
  publisher.close()
  await payload?.destroy()
})
afterEach(() => {
  pokes = []
  turn = Promise.resolve()
})

/** What the pokes say that arrive within a while. */
async function arrived(): Promise<unknown[]> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  return pokes.map(({ body }) => JSON.parse(body))
}

const article = (data: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'news',
    data: { title: 'Správa', ready: true, _status: 'published', ...data } as never,
  })

it('tells the publisher what was published, signed', async () => {
  const { id } = await article()
  expect(await arrived()).toEqual([{ collection: 'news', id }])
  const [poke] = pokes
  expect(poke).toMatchObject({ method: 'POST', url: '/poke' })
  const signature = createHmac('sha256', environment.publishSecret)
    .update(poke?.body ?? '')
    .digest('hex')
  expect(poke?.signature).toBe(signature)
})

it('says nothing of drafts', async () => {
  const { id } = await payload.create({ collection: 'news', draft: true, data: { title: 'Návrh' } as never })
  await payload.update({ collection: 'news', id, draft: true, autosave: true, data: { title: 'Návrh 2' } })
  expect(await arrived()).toEqual([])
})

it('says nothing of drafts of a published document, and tells of its unpublishing', async () => {
  const { id } = await article()
  await arrived()
  pokes = []
  await payload.update({ collection: 'news', id, draft: true, autosave: true, data: { title: 'Rozpísané' } })
  expect(await arrived()).toEqual([])
  await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
  expect(await arrived()).toEqual([{ collection: 'news', id }])
})

it('tells of the trash, of deleting and of the redirects that come and go', async () => {
  const { id } = await article({ slug: 'pred' })
  await payload.update({ collection: 'news', id, data: { slug: 'po' } })
  await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
  await payload.delete({ collection: 'news', id, trash: true })
  const redirect = { collection: 'redirects', id: expect.any(String) }
  const news = { collection: 'news', id }
  const told = await arrived()
  expect(told).toHaveLength(6)
  expect(told).toEqual(expect.arrayContaining([news, redirect]))
  expect(told.filter((change) => (change as { collection: string }).collection === 'redirects')).toHaveLength(
    2,
  )
})

it('tells of globals', async () => {
  await payload.updateGlobal({ slug: 'settings', data: { siteName: 'KapaCITY' } })
  expect(await arrived()).toEqual([{ global: 'settings' }])
})

it('does not keep the editor waiting for a publisher that does not answer', async () => {
  // With nobody to give up, a save that waited for the answer would wait for ever.
  const patience = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => new AbortController().signal)
  let answer = () => {}
  turn = new Promise((resolve) => {
    answer = resolve
  })
  await article()
  answer()
  patience.mockRestore()
})

it('does not fail when there is no publisher', async () => {
  const { publisherPort } = environment
  environment.publisherPort = 1
  const { id } = await article()
  environment.publisherPort = publisherPort
  expect((await payload.findByID({ collection: 'news', id })).title).toBe('Správa')
})

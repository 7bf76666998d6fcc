/** Who sees the preview of a draft, and by which link. The publisher behind it is a stand-in. */
import { createServer, type Server } from 'node:http'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerPreview } from '../../../cms/preview/answerPreview'
import { editorsLink } from '../../../cms/preview/editorsLink'
import { bannerMessages, refusals } from '../../../cms/preview/previewMessages'
import { sharedLinkOf } from '../../../cms/preview/sharedLinkOf'
import { environment } from '../../../environment'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let town: string
let publisher: Server
let asked: { url?: string; body: string }[]
let status: number

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  tokens = await signedInPeople(payload, town)
  publisher = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ url: request.url, body })
    response.writeHead(status, { 'content-type': 'text/html' })
    response.end('<!doctype html><html lang="sk"><head></head><body><h1>Stránka</h1></body></html>')
  })
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve))
  environment.publisherPort = (publisher.address() as { port: number }).port
})
afterAll(async () => {
  publisher?.close()
  await payload?.destroy()
})
beforeEach(() => {
  asked = []
  status = 200
})

const userId = async (name: string) =>
  (await payload.find({ collection: 'users', where: { name: { equals: name } } })).docs[0]?.id ?? ''

const draft = async (data: Record<string, unknown> = {}) =>
  (
    await payload.create({
      collection: 'services',
      draft: true,
      locale: 'sk',
      data: { title: 'Nikdy nezverejnené', municipality: town, ...data } as never,
    })
  ).id

/** Follows a link as a browser does, signed in as one of the roles. */
const follow = async (address: string, role: Role = 'anonymous') => {
  const headers = new Headers(tokens[role] ? { authorization: `JWT ${tokens[role]}` } : {})
  const path = new URL(address).pathname.split('/').slice(2)
  const response = await answerPreview(new Request(address, { headers }), path, payload)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('an editor’s link', () => {
  const linkOf = async (id: string, name: string, now?: number, locale: 'sk' | 'uk' = 'sk') =>
    editorsLink.make({ collection: 'services', id, locale, user: await userId(name) }, 'sk', now)

  it('shows the draft to the person it was made for, kept by nobody and framed by the CMS alone', async () => {
    const id = await draft()
    const { headers, status: answered, text } = await follow(await linkOf(id, 'editor'), 'editor')
    expect(answered).toBe(200)
    expect(text).toContain('<h1>Stránka</h1>')
    expect(text).toContain(bannerMessages.draft.sk)
    expect(text).toContain(bannerMessages.notReady.sk)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ collection: 'services', id, locale: 'sk' })
  })

  it('is of no use without that person’s session', async () => {
    const link = await linkOf(await draft(), 'editor')
    for (const role of ['anonymous', 'member'] as const) {
      const answer = await follow(link, role)
      expect(answer.status).toBe(403)
      expect(answer.text).toContain(refusals.signIn.title.uk)
    }
    expect((await follow(link, 'admin')).status).toBe(404)
    expect(asked).toEqual([])
  })

  it('expires after two hours at most', async () => {
    const answer = await follow(await linkOf(await draft(), 'editor', Date.now() - 2 * 3_600_000), 'editor')
    expect(answer.status).toBe(410)
    expect(asked).toEqual([])
  })

  it('cannot be turned into a link to something else, or for longer', async () => {
    const id = await draft()
    const other = await draft({ title: 'Iné' })
    const link = await linkOf(id, 'editor')
    const until = new URL(link).searchParams.get('until') ?? ''
    for (const changed of [
      link.replace(id, other),
      link.replace('/sk?', '/uk?'),
      link.replace('/services/', '/news/'),
      link.replace(until, String(Number(until) + 3_600_000)),
      link.replace(/signature=.*/, 'signature='),
    ])
      expect((await follow(changed, 'editor')).status).toBe(404)
    expect(asked).toEqual([])
  })

  it('shows a municipality’s editor only what is their municipality’s', async () => {
    const own = await draft()
    const foreign = await draft({ municipality: await publishedTown(payload, 'Cudzie') })
    expect((await follow(await linkOf(own, 'municipality'), 'municipality')).status).toBe(200)
    expect((await follow(await linkOf(foreign, 'municipality'), 'municipality')).status).toBe(404)
  })

  it('says when the page cannot be made, and when the publisher is away', async () => {
    const link = await linkOf(await draft(), 'editor')
    status = 422
    expect((await follow(link, 'editor')).text).toContain(refusals.unfinished.title.sk)
    status = 500
    const away = await follow(link, 'editor')
    expect(away.status).toBe(503)
    expect(away.text).toContain(refusals.unavailable.title.en)
  })
})

describe('a shared link', () => {
  const share = async (data: Record<string, unknown> = {}) => {
    const id = await draft()
    const { body, status: made } = await askRest('/preview-links', {
      method: 'POST',
      token: tokens.editor,
      body: { document: { relationTo: 'services', value: id }, ...data },
    })
    expect(made).toBe(201)
    return body.doc as { id: string; address: string; name: string; createdBy: { id: string } | string }
  }

  it('shows the draft without an account, in the languages that it is for', async () => {
    const { address, name } = await share({ languages: ['sk', 'uk'] })
    expect(name).toBe('Nikdy nezverejnené')
    const first = await follow(address)
    expect(first.status).toBe(302)
    expect(first.headers.get('location')).toBe(`${address}/sk`)
    const shown = await follow(`${address}/uk`)
    expect(shown.status).toBe(200)
    expect(shown.text).toContain(bannerMessages.validUntil.uk)
    expect(shown.text).not.toContain('live.js')
    expect((await follow(`${address}/en`)).status).toBe(404)
  })

  it('stops at once when it is revoked, expired or deleted', async () => {
    const revoked = await share()
    await askRest(`/preview-links/${revoked.id}`, {
      method: 'PATCH',
      token: tokens.editor,
      body: { revoked: true },
    })
    const expired = await share({ expiresOn: new Date(Date.now() - 1000).toISOString() })
    const deleted = await share()
    await askRest(`/preview-links/${deleted.id}`, { method: 'DELETE', token: tokens.editor })
    for (const { address } of [revoked, expired, deleted]) {
      const answer = await follow(`${address}/sk`)
      expect(answer.status).toBe(410)
      for (const text of Object.values(refusals.gone.text)) expect(answer.text).toContain(text)
    }
    expect(asked).toEqual([])
  })

  it('cannot be guessed from its id, nor led to another document', async () => {
    const { id, address } = await share()
    expect(address).toBe(sharedLinkOf(id))
    expect((await follow(`${address.slice(0, -4)}AAAA/sk`)).status).toBe(404)
    const other = await draft()
    await askRest(`/preview-links/${id}`, {
      method: 'PATCH',
      token: tokens.admin,
      body: { document: { relationTo: 'services', value: other } },
    })
    await follow(`${address}/sk`)
    expect(asked.map(({ body }) => body).join()).not.toContain(other)
  })

  it('is made, listed and revoked by editors alone', async () => {
    const { id } = await share()
    for (const role of ['anonymous', 'member', 'translator', 'municipality'] as const) {
      expect((await askRest('/preview-links', { token: tokens[role] })).status).toBe(403)
      const body = { document: { relationTo: 'services', value: id } }
      expect((await askRest('/preview-links', { method: 'POST', token: tokens[role], body })).status).toBe(
        403,
      )
    }
  })
})

it('files are handed on by the address that the publisher has signed', async () => {
  await follow(`${environment.cmsUrl}/preview/files/media/a.webp?until=1&signature=x`)
  expect(asked[0]?.url).toBe('/preview/files/media/a.webp?until=1&signature=x')
  status = 404
  expect((await follow(`${environment.cmsUrl}/preview/files/media/a.webp`)).status).toBe(404)
})

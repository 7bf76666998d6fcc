import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAdministrator } from '../../../cms/createAdministrator'
import config from '../../../cms/payload.config'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { password, type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let first: { email: string; password: string } | null

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(() => payload?.destroy())

describe('before there is anybody', () => {
  it.each(['users', 'members'])('nobody can register as the first of %s', async (collection) => {
    const body = { email: 'cudzi@example.org', password, name: 'Cudzí', roles: ['admin'] }
    const answer = await askRest(`/${collection}/first-register`, { method: 'POST', body })
    expect(answer.status).toBe(403)
    expect((await payload.count({ collection: collection as 'users' })).totalDocs).toBe(0)
  })

  it('the first administrator gets a password that is shown once', async () => {
    first = await createAdministrator(payload)
    expect(first?.password).toMatch(/^[\w-]{24}$/)
    expect(await createAdministrator(payload)).toBeNull()
    const answer = await askRest('/users/login', { method: 'POST', body: first })
    expect(answer.status).toBe(200)
    expect(answer.body.user).toMatchObject({ roles: ['admin'] })
    // The token is for the cookie alone.
    expect(answer.text).not.toMatch(/"token"/)
  })
})

describe('with people', () => {
  beforeAll(async () => {
    tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
  })

  it('the cookie is http-only, same-site, and secure where the CMS has https', async () => {
    const answer = await askRest('/users/login', {
      method: 'POST',
      body: { email: 'editor@example.org', password },
    })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    // The tests' CMS_URL is http://localhost.
    expect(cookie).not.toMatch(/Secure/i)
  })

  it('a cookie sent from another website counts for nothing', async () => {
    const headers = { cookie: `payload-token=${tokens.admin}` }
    const own = await askRest('/users/me', { headers: { ...headers, origin: 'http://localhost:3001' } })
    expect(own.body.user).toMatchObject({ email: 'admin@example.org' })
    const foreign = await askRest('/users/me', { headers: { ...headers, origin: 'https://evil.example' } })
    expect(foreign.body.user).toBeNull()
    expect(foreign.headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
    expect(foreign.headers.get('access-control-allow-origin')).not.toBe('*')
  })

  it('a member cannot enter the admin', async () => {
    const { admin } = (await config).collections.find(({ slug }) => slug === 'members')?.access ?? {}
    expect(admin?.({ req: { user: { collection: 'members' } } } as never)).toBe(false)
    const access = await askRest('/access', { token: tokens.member })
    expect(access.body.canAccessAdmin).not.toBe(true)
    const asEditor = await askRest('/access', { token: tokens.editor })
    expect(asEditor.body.canAccessAdmin).toBe(true)
  })

  it.each<[Role, number]>([
    ['admin', 201],
    ['editor', 403],
    ['translator', 403],
    ['municipality', 403],
    ['member', 403],
    ['anonymous', 403],
  ])('%s adding an editor: %i', async (role, status) => {
    const body = { email: `new-by-${role}@example.org`, password, name: 'x', roles: ['admin'] }
    expect((await askRest('/users', { method: 'POST', token: tokens[role], body })).status).toBe(status)
    const member = { email: `member-by-${role}@example.org`, password, name: 'x' }
    expect((await askRest('/members', { method: 'POST', token: tokens[role], body: member })).status).toBe(
      status,
    )
  })

  it('an editor changes their own name, but not their roles', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'editor@example.org' } },
    })
    const id = docs[0]?.id
    const answer = await askRest(`/users/${id}`, {
      method: 'PATCH',
      token: tokens.editor,
      body: { name: 'Nové meno', roles: ['admin'] },
    })
    expect(answer.body.doc).toMatchObject({ name: 'Nové meno', roles: ['editor'] })
    const other = await payload.find({
      collection: 'users',
      where: { email: { equals: 'admin@example.org' } },
    })
    const foreign = { method: 'PATCH' as const, token: tokens.editor, body: { name: 'x' } }
    expect((await askRest(`/users/${other.docs[0]?.id}`, foreign)).status).toBeGreaterThanOrEqual(403)
  })

  it('without e-mail the administrator, and nobody else, is given the link of an invitation', async () => {
    const body = { email: 'bez-posty@example.org', name: 'Bez Pošty' }
    const made = await askRest('/members', { method: 'POST', token: tokens.admin, body })
    expect(made.status).toBe(201)
    expect(made.text).not.toContain('choose-password')
    const { id } = made.body.doc as { id: string }
    const invitation = await askRest(`/members/${id}/invitation`, { method: 'POST', token: tokens.admin })
    expect(invitation.body.link).toMatch(
      /^http:\/\/localhost:3001\/admin\/choose-password\/members\/[0-9a-f]{40}$/,
    )
    for (const role of ['editor', 'translator', 'member', 'anonymous'] as const) {
      const refused = await askRest(`/members/${id}/invitation`, { method: 'POST', token: tokens[role] })
      expect(refused.status).toBe(403)
    }
  })

  it('the last administrator stays', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { roles: { equals: 'admin' } },
      limit: 0,
    })
    const [last, ...others] = docs
    for (const { id } of others) await payload.delete({ collection: 'users', id })
    await expect(payload.delete({ collection: 'users', id: last?.id ?? '' })).rejects.toMatchObject({
      status: 409,
    })
    await expect(
      payload.update({ collection: 'users', id: last?.id ?? '', data: { roles: ['editor'] } }),
    ).rejects.toMatchObject({ status: 409 })
  })

  it('passwords are long, and the message says how long', async () => {
    await expect(
      payload.create({
        collection: 'members',
        data: { email: 'kratke@example.org', name: 'x', password: 'kratke' },
      }),
    ).rejects.toMatchObject({ status: 400, data: { errors: [{ message: expect.stringContaining('12') }] } })
  })

  it('guessing a password locks the account for a while', async () => {
    await payload.create({ collection: 'members', data: { email: 'zamok@example.org', name: 'x', password } })
    const guess = (guessed: string) =>
      askRest('/members/login', { method: 'POST', body: { email: 'zamok@example.org', password: guessed } })
    for (let attempt = 0; attempt < 5; attempt++) expect((await guess('zlé heslo, určite')).status).toBe(401)
    expect((await guess(password)).status).not.toBe(200)
  })

  it('a forgotten password writes no link into the log', async () => {
    const logged: unknown[] = []
    const original = payload.logger.warn
    payload.logger.warn = ((...parts: unknown[]) => logged.push(parts)) as typeof original
    await askRest('/users/forgot-password', { method: 'POST', body: { email: 'translator@example.org' } })
    await new Promise((resolve) => setTimeout(resolve, 50))
    payload.logger.warn = original
    expect(JSON.stringify(logged)).toContain('not sent')
    expect(JSON.stringify(logged)).not.toMatch(/reset\/|[0-9a-f]{30}/)
  })
})

import { existsSync, renameSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { environment } from '../../environment'
import { memberSessions } from '../../site/content/memberSession'
import { CmsUnavailable } from '../../site/content/openCms'
import { testPayload } from './testPayload'

const person = { email: 'jana@trnava.example', password: 'a long enough password', name: 'Jana' }
let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
  await payload.create({ collection: 'members', data: person })
  await payload.create({
    collection: 'users',
    data: { email: 'editor@trnava.example', password: person.password, name: 'Editor', roles: ['editor'] },
  })
})
afterAll(async () => {
  vi.useRealTimers()
  await payload.destroy()
})

const cookieOf = (token: string) => `theme=dark; ${memberSessions.cookieName}=${token}; other=1`
async function signedIn() {
  const result = await memberSessions.signIn(person.email, person.password)
  if (!('token' in result)) throw new Error(`No session: ${result.failure}`)
  return result
}

describe('a member', () => {
  it('signs in, is known by the cookie, and is not after signing out', async () => {
    const { token, maxAge } = await signedIn()
    expect(maxAge).toBe(2 * 60 * 60)
    const cookie = cookieOf(token)
    expect(await memberSessions.memberOf(cookie)).toMatchObject({ name: 'Jana' })
    await memberSessions.signOut(cookie)
    expect(await memberSessions.memberOf(cookie)).toBeNull()
  })

  it('types the address as people do', async () => {
    expect(await memberSessions.signIn(` ${person.email.toUpperCase()} `, person.password)).toHaveProperty(
      'token',
    )
  })

  it('ends one session and not the others', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    await memberSessions.signOut(cookieOf(one.token))
    expect(await memberSessions.memberOf(cookieOf(other.token))).not.toBeNull()
  })

  it('who is removed is not known half a minute later', async () => {
    const gone = { ...person, email: 'gone@trnava.example' }
    const { id } = await payload.create({ collection: 'members', data: gone })
    const result = await memberSessions.signIn(gone.email, gone.password)
    const cookie = cookieOf('token' in result ? result.token : '')
    expect(await memberSessions.memberOf(cookie)).not.toBeNull()
    await payload.delete({ collection: 'members', id })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    expect(await memberSessions.memberOf(cookie)).toBeNull()
    vi.useRealTimers()
  })

  it('is locked out after five wrong passwords, even with the right one', async () => {
    const other = { ...person, email: 'locked@trnava.example' }
    await payload.create({ collection: 'members', data: other })
    const failures: unknown[] = []
    for (let time = 0; time < 6; time++) failures.push(await memberSessions.signIn(other.email, 'wrong'))
    expect(failures[0]).toEqual({ failure: 'wrong' })
    expect(await memberSessions.signIn(other.email, other.password)).toEqual({ failure: 'locked' })
  })
})

describe('nobody is a member', () => {
  it.each([
    ['with a wrong password', person.email, 'wrong'],
    ['with an unknown address', 'nobody@trnava.example', person.password],
    ['without a password', person.email, ''],
    ['without an address', '', person.password],
    ['as an editor', 'editor@trnava.example', person.password],
  ])('%s', async (_, email, password) => {
    expect(await memberSessions.signIn(email, password)).toEqual({ failure: 'wrong' })
  })

  it.each([
    undefined,
    '',
    'theme=dark',
    `${memberSessions.cookieName}=`,
    `${memberSessions.cookieName}=x`,
    cookieOf('eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoibWVtYmVycyJ9.x'),
    cookieOf(`${'a'.repeat(3000)}.${'b'.repeat(3000)}.c`),
  ])('by the cookie %j', async (cookie) => expect(await memberSessions.memberOf(cookie)).toBeNull())

  it('by a token that was changed, or under another name', async () => {
    const { token } = await signedIn()
    const [head, body = '', end] = token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...claims, id: 'another' })).toString('base64url')
    expect(await memberSessions.memberOf(cookieOf(`${head}.${forged}.${end}`))).toBeNull()
    expect(await memberSessions.memberOf(`payload-token=${token}`)).toBeNull()
    expect(await memberSessions.memberOf(`x-${memberSessions.cookieName}=${token}`)).toBeNull()
  })

  it('by an editor’s token', async () => {
    const { createLocalReq, loginOperation } = await import('payload')
    const { token } = await loginOperation({
      collection: payload.collections.users,
      data: { email: 'editor@trnava.example', password: person.password },
      req: await createLocalReq({}, payload),
      overrideAccess: true,
    })
    expect(token).toBeTruthy()
    expect(await memberSessions.memberOf(cookieOf(token ?? ''))).toBeNull()
  })
})

describe('while the database cannot be asked', () => {
  it('says so, instead of taking members for nobody', async () => {
    const { token } = await signedIn()
    const broken = new Error('SQLITE_IOERR: disk I/O error')
    const finding = vi.spyOn(payload, 'findByID').mockRejectedValue(broken)
    const one = vi.spyOn(payload.db, 'findOne').mockRejectedValue(broken)
    const counting = vi.spyOn(payload.db, 'count').mockRejectedValue(broken)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    try {
      await expect(memberSessions.memberOf(cookieOf(token))).rejects.toBeInstanceOf(CmsUnavailable)
      expect(await memberSessions.signIn(person.email, person.password)).toEqual({
        failure: 'unavailable',
        reason: 'Error',
      })
      expect(await memberSessions.memberOf(undefined)).toBeNull()
    } finally {
      vi.useRealTimers()
      for (const spy of [finding, one, counting]) spy.mockRestore()
    }
    expect(await memberSessions.memberOf(cookieOf(token))).not.toBeNull()
  })

  it.runIf(environment.databaseUrl.startsWith('file:'))(
    'makes no empty file in the place of a missing one',
    async () => {
      const file = environment.databaseUrl.slice('file:'.length)
      renameSync(file, `${file}.away`)
      try {
        await expect(memberSessions.memberOf(cookieOf('a.b.c'))).rejects.toBeInstanceOf(CmsUnavailable)
        expect(await memberSessions.signIn('a@b.sk', 'x')).toMatchObject({ failure: 'unavailable' })
        expect(existsSync(file)).toBe(false)
      } finally {
        renameSync(`${file}.away`, file)
      }
    },
  )
})

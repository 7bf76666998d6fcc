/** Sessions, the lockout, and the second factor with every way that could lead around it. */
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { attempts, lockedAccount } from '../../../cms/accounts/lockout'
import { secondFactorProblems } from '../../../cms/accounts/secondFactor/secondFactorMessages'
import { browserOf } from '../../../cms/accounts/sessions/browserOf'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { password, type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let number = 0

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
})
afterAll(() => payload?.destroy())

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Safari/604'

const person = async () => {
  number += 1
  const email = `osoba-${number}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, name: `Osoba ${number}`, roles: ['editor'] },
  })
  return { id, email }
}

const login = async (email: string, more: Record<string, unknown> = {}, agent = firefox, language = 'sk') => {
  const answer = await askRest('/users/login', {
    method: 'POST',
    body: { email, password, ...more },
    headers: { 'user-agent': agent, 'accept-language': language },
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? null
  return { ...answer, token }
}

interface Security {
  secondFactor: boolean
  sessionCount: number
  sessions: { id: string; browser: string; current: boolean }[]
}
const security = async (id: string, token: string | null) =>
  (await askRest(`/users/${id}/security`, { token })).body as unknown as Security
const isIn = async (token: string | null) => (await askRest('/users/me', { token })).body.user !== null

describe('sessions', () => {
  it('are seen by their person, with the browser, and ended one by one or all the others', async () => {
    const { email, id } = await person()
    const [one, two, three] = [await login(email), await login(email, {}, safari), await login(email)]
    const { sessions } = await security(id, one.token)
    expect(sessions.map(({ browser, current }) => [browser, current])).toEqual([
      ['Firefox, Windows', true],
      ['Safari, iOS', false],
      ['Firefox, Windows', false],
    ])
    const end = (path = '', token = one.token) =>
      askRest(`/users/${id}/sessions${path}`, { method: 'DELETE', token })
    expect((await end(`/${sessions[1]?.id}`)).body.ended).toBe(1)
    expect([await isIn(one.token), await isIn(two.token), await isIn(three.token)]).toEqual([
      true,
      false,
      true,
    ])
    expect((await end()).body.ended).toBe(1)
    expect([await isIn(one.token), await isIn(three.token)]).toEqual([true, false])
  })

  it('of others are ended by administrators alone, who see only how many there are', async () => {
    const { email, id } = await person()
    const { token } = await login(email)
    for (const role of ['editor', 'translator', 'municipality', 'member', 'anonymous'] as const) {
      expect((await askRest(`/users/${id}/security`, { token: tokens[role] })).status).toBe(403)
      const ended = await askRest(`/users/${id}/sessions`, { method: 'DELETE', token: tokens[role] })
      expect(ended.status).toBe(403)
    }
    expect(await security(id, tokens.admin)).toMatchObject({ sessionCount: 1, sessions: [] })
    const ended = await askRest(`/users/${id}/sessions`, { method: 'DELETE', token: tokens.admin })
    expect(ended.body.ended).toBe(1)
    expect(await isIn(token)).toBe(false)
  })

  it('end with the password they were begun with, except the one that changes it', async () => {
    const { email, id } = await person()
    const [one, two] = [await login(email), await login(email)]
    await askRest(`/users/${id}`, {
      method: 'PATCH',
      token: one.token,
      body: { password: 'dočista iné dlhé heslo' },
    })
    expect([await isIn(one.token), await isIn(two.token)]).toEqual([true, false])
  })

  it.each([
    [firefox, 'Firefox, Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36', 'Chrome, Linux'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/537 Chrome/142 Safari/537 Edg/142.0',
      'Edge, macOS',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142 Mobile Safari/537.36', 'Chrome, Android'],
    ['curl/8.0', null],
    ['', null],
  ])('%s is %s', (agent, browser) => {
    expect(browserOf(agent)).toBe(browser)
  })
})

describe('a locked account', () => {
  it.each(['sk', 'en', 'uk'] as const)('says so and for how long: %s', async (language) => {
    const { email } = await person()
    for (let attempt = 0; attempt < attempts; attempt++) {
      expect((await login(email, { password: 'zlé heslo, určite' })).status).toBe(401)
    }
    const locked = await login(email, {}, firefox, language)
    expect(locked.status).toBe(401)
    expect(locked.text).toContain(lockedAccount[language])
  })
})

describe('the second factor', () => {
  // At the beginning of a step, so that no code changes while a test runs.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Math.ceil(Date.now() / 30_000) * 30_000 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const seconds = (count: number) => vi.setSystemTime(Date.now() + count * 1000)
  const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  const wrongCodeFor = (secret: string) => String((Number(codeOf(secret)) + 1) % 1_000_000).padStart(6, '0')

  const ask = (path: string, method: 'POST', token: string | null, body?: unknown) =>
    askRest(`/users${path}`, { method, token, body })

  /** Somebody who has switched it on; the code of now is used up. */
  const enrolled = async () => {
    const { email, id } = await person()
    const { token } = await login(email)
    const begun = await ask(`/${id}/second-factor`, 'POST', token)
    const secret = String(begun.body.secret)
    const confirmed = await ask(`/${id}/second-factor/confirm`, 'POST', token, { code: codeOf(secret) })
    expect(confirmed.status).toBe(200)
    seconds(30)
    return { email, id, token, secret, begun, recoveryCodes: confirmed.body.recoveryCodes as string[] }
  }

  it('counts for nothing until a code confirms it', async () => {
    const { email, id } = await person()
    const { token } = await login(email)
    const begun = await ask(`/${id}/second-factor`, 'POST', token)
    expect(begun.body.qrCode).toContain('<svg')
    const wrong = await ask(`/${id}/second-factor/confirm`, 'POST', token, {
      code: wrongCodeFor(String(begun.body.secret)),
    })
    expect(wrong.status).toBe(401)
    expect((await login(email)).status).toBe(200)
  })

  it('is asked for after the password, and signs in with the code', async () => {
    const { email, secret } = await enrolled()
    const half = await login(email)
    expect(half.status).toBe(401)
    expect(half.token).toBeNull()
    expect(half.text).toContain(secondFactorProblems.needed.sk)
    expect(half.text).toContain('"secondFactor":"needed"')
    expect((await login(email, { code: wrongCodeFor(secret) })).status).toBe(401)
    const whole = await login(email, { code: codeOf(secret) })
    expect(whole.status).toBe(200)
    expect(await isIn(whole.token)).toBe(true)
    // Without the password a code opens nothing.
    seconds(30)
    const onlyCode = await login(email, { password: 'zlé heslo, určite', code: codeOf(secret) })
    expect(onlyCode.text).not.toContain('secondFactor')
    expect(onlyCode.status).toBe(401)
  })

  it('takes each code once, also from two at the same time', async () => {
    const { email, secret } = await enrolled()
    const code = codeOf(secret)
    const both = await Promise.all([login(email, { code }), login(email, { code })])
    // The other is refused, or loses to the first in the database.
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await login(email, { code })).text).toContain(secondFactorProblems.wrong.sk)
    // Nor an earlier one, although the clock allows for it.
    vi.setSystemTime(Date.now() - 30_000)
    const earlier = codeOf(secret)
    vi.setSystemTime(Date.now() + 30_000)
    expect((await login(email, { code: earlier })).status).toBe(401)
    seconds(30)
    expect((await login(email, { code: codeOf(secret) })).status).toBe(200)
  })

  it('leaves no session behind when the code was wrong', async () => {
    const { email, id, secret, token } = await enrolled()
    await login(email)
    await login(email, { code: wrongCodeFor(secret) })
    expect((await security(id, token)).sessions).toHaveLength(1)
  })

  it('ends the sessions that were begun with the password alone', async () => {
    const { email, id } = await person()
    const [one, two] = [await login(email), await login(email)]
    const { body } = await ask(`/${id}/second-factor`, 'POST', one.token)
    await ask(`/${id}/second-factor/confirm`, 'POST', one.token, { code: codeOf(String(body.secret)) })
    expect([await isIn(one.token), await isIn(two.token)]).toEqual([true, false])
  })

  it('locks after some wrong codes, even for the right one, for a while', async () => {
    const { email, secret } = await enrolled()
    for (let attempt = 0; attempt < attempts; attempt++) {
      await login(email, { code: wrongCodeFor(secret) })
    }
    const locked = await login(email, { code: codeOf(secret) })
    expect(locked.status).toBe(401)
    expect(locked.text).toContain(secondFactorProblems.locked.sk)
    seconds(601)
    expect((await login(email, { code: codeOf(secret) })).status).toBe(200)
  })

  it('is not passed by a link from a message, nor is the password changed by it', async () => {
    const { email, id, secret } = await enrolled()
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = (more: object) =>
      ask('/reset-password', 'POST', null, { token, password: 'heslo z ukradnutej schránky', ...more })
    const without = await reset({})
    expect(without.status).toBe(401)
    expect(without.headers.get('set-cookie')).toBeNull()
    expect((await reset({ code: wrongCodeFor(secret) })).status).toBe(401)
    expect((await login(email, { code: codeOf(secret) })).status).toBe(200)
    await expect(
      payload.resetPassword({
        collection: 'users',
        data: { token, password: 'heslo z ukradnutej schránky' },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ status: 401 })
    await expect(payload.login({ collection: 'users', data: { email, password } })).rejects.toMatchObject({
      status: 401,
    })
    seconds(30)
    const withCode = await reset({ code: codeOf(secret) })
    expect(withCode.status).toBe(200)
    expect((await security(id, tokens.admin)).secondFactor).toBe(true)
  })

  it('is not in any answer, and not readable in the database', async () => {
    const { email, id, secret, recoveryCodes } = await enrolled()
    const answers = [
      await askRest(`/users/${id}?depth=3`, { token: tokens.admin }),
      await askRest(`/users/${id}/security`, { token: tokens.admin }),
      await askRest('/second-factors', { token: tokens.admin }),
      await login(email, { code: codeOf(secret) }),
    ]
    const stored = JSON.stringify(
      await payload.find({ collection: 'second-factors', limit: 0, showHiddenFields: true }),
    )
    for (const text of [...answers.map((answer) => answer.text), stored]) {
      expect(text).not.toContain(secret)
      for (const code of recoveryCodes) expect(text).not.toContain(code)
    }
  })

  it('has recovery codes, each good once', async () => {
    const { email, recoveryCodes } = await enrolled()
    expect(new Set(recoveryCodes).size).toBe(10)
    const [code = ''] = recoveryCodes
    expect((await login(email, { code: code.toUpperCase().replace('-', ' ') })).status).toBe(200)
    expect((await login(email, { code })).status).toBe(401)
    expect((await login(email, { code: recoveryCodes[1] })).status).toBe(200)
  })

  it('is switched off with a code, or by an administrator for who lost the phone, and both are recorded', async () => {
    const self = await enrolled()
    expect((await ask(`/${self.id}/second-factor/off`, 'POST', self.token)).status).toBe(401)
    const code = codeOf(self.secret)
    expect((await ask(`/${self.id}/second-factor/off`, 'POST', self.token, { code })).status).toBe(200)
    expect((await login(self.email)).status).toBe(200)

    const lost = await enrolled()
    for (const role of ['editor', 'member', 'anonymous'] as const) {
      expect((await ask(`/${lost.id}/second-factor/off`, 'POST', tokens[role])).status).toBe(403)
    }
    expect((await ask(`/${lost.id}/second-factor`, 'POST', tokens.admin)).status).toBe(403)
    expect((await ask(`/${lost.id}/second-factor/off`, 'POST', tokens.admin)).status).toBe(200)
    expect((await login(lost.email)).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'activity',
      where: { and: [{ documentId: { equals: lost.id } }, { operation: { contains: 'secondFactor' } }] },
      sort: 'createdAt',
    })
    expect(docs.map(({ operation, personName }) => [operation, personName])).toEqual([
      ['secondFactorOn', expect.stringContaining('Osoba')],
      ['secondFactorOff', 'admin'],
    ])
  })

  it('goes with its account', async () => {
    const { id } = await enrolled()
    await payload.delete({ collection: 'users', id })
    const where = { user: { equals: id } }
    expect((await payload.count({ collection: 'second-factors', where })).totalDocs).toBe(0)
  })
})

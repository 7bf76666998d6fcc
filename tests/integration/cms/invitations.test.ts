/** Invitations and forgotten passwords, over a real SMTP server. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accountStates } from '../../../cms/accounts/accountState'
import { invitationMessages } from '../../../cms/accounts/invitation/invitationMessage'
import { invitationProblems } from '../../../cms/accounts/invitation/invite'
import { forgottenPasswordMessages } from '../../../cms/accounts/password/forgottenPasswordMessage'
import { passwordProblems } from '../../../cms/accounts/password/passwordRules'
import { linkIsOver } from '../../../cms/accounts/password/requireValidToken'
import { messageFor } from '../../../cms/messageFor'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { password, type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

const mailbox = await vi.hoisted(async () => {
  const { startMailbox } = await import('../../mailbox')
  const box = await startMailbox()
  process.env.SMTP_URL = box.url
  process.env.EMAIL_FROM = 'Redakcia KapaCITY <cms@kapacity.test>'
  return box
})

let payload: Payload
let tokens: Record<Role, string | null>

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
})
afterAll(async () => {
  await payload?.destroy()
  await mailbox.stop()
})

const tokenIn = (text: string | undefined) =>
  /choose-password\/\w+\/([0-9a-f]{40})/.exec(text ?? '')?.[1] ?? ''

const invited = async (email: string, more: Record<string, unknown> = {}, collection = 'users') => {
  const roles = collection === 'users' ? { roles: ['editor'] } : {}
  const body = { email, name: 'Jana <Nová>', ...roles, ...more }
  const answer = await askRest(`/${collection}`, { method: 'POST', token: tokens.admin, body })
  expect(answer.status).toBe(201)
  return (answer.body.doc as { id: string }).id
}

const choose = (token: string, chosen: string, collection = 'users', language = 'sk') =>
  askRest(`/${collection}/reset-password`, {
    method: 'POST',
    body: { token, password: chosen },
    headers: { 'accept-language': language },
  })

const stateOf = async (id: string) => {
  const { body } = await askRest(`/users/${id}`, { token: tokens.admin })
  return String(body.accountState)
}
const begins = (state: string, { sk }: { sk: string }) => state.startsWith(sk.split('{')[0] ?? sk)

describe('an invitation', () => {
  it.each(['sk', 'en', 'uk'] as const)('comes in the language of the person: %s', async (language) => {
    const email = `pozvana-${language}@example.org`
    await invited(email, { messageLanguage: language })
    const message = await mailbox.newest(email)
    expect(message.from).toMatchObject({ name: 'Redakcia KapaCITY', address: 'cms@kapacity.test' })
    expect(message.subject).toBe(invitationMessages.subject[language])
    expect(message.text).toContain(invitationMessages.users[language])
    expect(message.html).toContain('Jana &lt;Nová&gt;')
    expect(tokenIn(message.html)).toBe(tokenIn(message.text))
  })

  it('is accepted by a password under the rules, once, and signs in', async () => {
    const email = 'prijala@example.org'
    const id = await invited(email)
    expect(begins(await stateOf(id), accountStates.invited)).toBe(true)
    const token = tokenIn((await mailbox.newest(email)).text)

    for (const [bad, problem] of [
      ['kratke', passwordProblems.tooShort],
      [`${email} 2026`, passwordProblems.personal],
      ['password1234', passwordProblems.common],
      ['x'.repeat(300), passwordProblems.tooLong],
    ] as const) {
      const refused = await choose(token, bad)
      expect(refused.status).toBe(400)
      expect(refused.text).toContain(problem.sk)
    }
    const accepted = await choose(token, password)
    expect(accepted.status).toBe(200)
    expect(accepted.headers.get('set-cookie')).toContain('payload-token=')
    expect(accepted.text).not.toContain('"token"')
    expect(await stateOf(id)).toBe(accountStates.active.sk)
    const signedIn = await askRest('/users/login', { method: 'POST', body: { email, password } })
    expect(signedIn.status).toBe(200)

    const again = await choose(token, 'celkom iné dlhé heslo')
    expect(again.status).toBe(403)
    expect(again.text).toContain(linkIsOver.sk)
  })

  it('that is forged or has expired says so, in the language of who asks', async () => {
    for (const language of ['sk', 'en', 'uk'] as const) {
      const forged = await choose('0'.repeat(40), password, 'users', language)
      expect(forged.status).toBe(403)
      expect(forged.text).toContain(linkIsOver[language])
    }
    // No token finds no account, those without a token least of all.
    expect((await choose('', password)).status).toBe(403)

    const email = 'neskoro@example.org'
    const id = await invited(email)
    const past = new Date(Date.now() - 1000).toISOString()
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: { resetPasswordExpiration: past, invitedUntil: past },
    })
    expect((await choose(tokenIn((await mailbox.newest(email)).text), password)).text).toContain(
      linkIsOver.sk,
    )
    expect(begins(await stateOf(id), accountStates.expired)).toBe(true)
  })

  it('can be sent again, after which the earlier link is over, and withdrawn', async () => {
    const email = 'znova@example.org'
    const id = await invited(email)
    const ask = (method: 'DELETE' | 'POST', role: Role = 'admin') =>
      askRest(`/users/${id}/invitation`, { method, token: tokens[role] })
    const first = tokenIn((await mailbox.newest(email)).text)
    expect((await ask('POST', 'editor')).status).toBe(403)
    const again = await ask('POST')
    expect(again.status).toBe(200)
    // The message has it; the answer has it only where no message can be sent.
    expect(again.body.link).toBeNull()
    const second = tokenIn((await mailbox.newest(email, 2)).text)
    expect(second).not.toBe(first)
    expect((await choose(first, password)).status).toBe(403)

    expect((await ask('DELETE', 'editor')).status).toBe(403)
    expect((await ask('DELETE')).status).toBe(200)
    expect((await choose(second, password)).status).toBe(403)
    expect(await stateOf(id)).toBe(accountStates.withdrawn.sk)
    expect((await ask('POST')).status).toBe(200)
    expect((await choose(tokenIn((await mailbox.newest(email, 3)).text), password)).status).toBe(200)
    const needless = await ask('POST')
    expect(needless.status).toBe(409)
    expect(needless.text).toContain(invitationProblems.isActive.sk)

    const { docs } = await payload.find({
      collection: 'activity',
      where: { documentId: { equals: id } },
      sort: 'createdAt',
      limit: 0,
    })
    expect(docs.map(({ operation }) => operation)).toEqual([
      'created',
      'invited',
      'invited',
      'invitationWithdrawn',
      'invited',
      'passwordChanged',
    ])
    expect(JSON.stringify(docs)).not.toContain(first)
  })

  it('that cannot be sent is not called sent', async () => {
    mailbox.refuse(true)
    const id = await invited('plna@example.org')
    expect(await stateOf(id)).toBe(accountStates.withdrawn.sk)
    const again = await askRest(`/users/${id}/invitation`, { method: 'POST', token: tokens.admin })
    expect(again.status).toBe(502)
    expect(again.text).toContain(invitationProblems.notSent.sk)
    mailbox.refuse(false)
    expect((await askRest(`/users/${id}/invitation`, { method: 'POST', token: tokens.admin })).status).toBe(
      200,
    )
  })

  it('invites members of the towns, too, who then cannot enter the admin', async () => {
    const email = 'mesto@example.org'
    await invited(email, { messageLanguage: 'uk' }, 'members')
    const message = await mailbox.newest(email)
    expect(message.text).toContain(invitationMessages.members.uk)
    // A member's link opens no editor's account.
    expect((await choose(tokenIn(message.text), password, 'users')).status).toBe(403)
    expect((await choose(tokenIn(message.text), password, 'members')).status).toBe(200)
    const signedIn = await askRest('/members/login', { method: 'POST', body: { email, password } })
    expect(signedIn.status).toBe(200)
  })
})

describe('a forgotten password', () => {
  it('is answered in the language of the person, and tells nobody whether there is such a person', async () => {
    const email = 'zabudla@example.org'
    await payload.create({
      collection: 'users',
      data: { email, password, name: 'Оксана', roles: ['editor'], messageLanguage: 'uk' },
    })
    const known = await askRest('/users/forgot-password', { method: 'POST', body: { email } })
    const unknown = await askRest('/users/forgot-password', {
      method: 'POST',
      body: { email: 'nikto@example.org' },
    })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    const message = await mailbox.newest(email)
    expect(message.subject).toBe(forgottenPasswordMessages.subject.uk)
    expect(message.html).toContain(messageFor({ i18n: { language: 'uk' } }, forgottenPasswordMessages.text))

    const session = await askRest('/users/login', { method: 'POST', body: { email, password } })
    const before = /payload-token=([^;]+)/.exec(session.headers.get('set-cookie') ?? '')?.[1] ?? ''
    expect((await choose(tokenIn(message.html), 'nové heslo pre Oksanu')).status).toBe(200)
    // Whoever was signed in with the old password is not any more.
    expect((await askRest('/users/me', { token: before })).body.user).toBeNull()
  })
})

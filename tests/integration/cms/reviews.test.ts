/** Services are due for a review every six months: who is told, when, and who may say that it was done. */
import type { Payload, SendEmailOptions } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindOfReviews } from '../../../cms/reviews/remindOfReviews'
import { reviewMessages } from '../../../cms/reviews/reviewMessages'
import { servicesForReview } from '../../../cms/reviews/servicesForReview'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { password, type Role, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let town: string
let otherTown: string
let responsible: string
const sent: SendEmailOptions[] = []
const now = new Date('2026-11-22T06:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600_000).toISOString()

const service = async (title: string, data: Record<string, unknown> = {}, published = true) => {
  const { id } = await payload.create({
    collection: 'services',
    draft: !published,
    data: {
      title,
      ready: true,
      municipality: town,
      ...data,
      ...(published ? { _status: 'published' } : {}),
    } as never,
  })
  return id
}
const list = async () =>
  (await servicesForReview(payload, { now, language: 'sk' })).map(({ state, title }) => `${title}: ${state}`)

beforeAll(async () => {
  payload = await testPayload()
  town = await publishedTown(payload, 'Mesto')
  otherTown = await publishedTown(payload, 'Iné mesto')
  tokens = await signedInPeople(payload, town)
  const person = await payload.create({
    collection: 'users',
    data: {
      name: 'Оксана',
      email: 'oksana@example.org',
      password,
      roles: ['editor'],
      messageLanguage: 'uk',
    },
  })
  responsible = person.id
  payload.sendEmail = async (message) => {
    sent.push(message)
  }
})
afterAll(() => payload?.destroy())

describe('the list', () => {
  it('has public services that are due or soon will be, the most urgent first', async () => {
    await service('Stará', { verifiedOn: daysAgo(215) })
    await service('Čoskoro', { verifiedOn: daysAgo(165) })
    await service('Dávna', { verifiedOn: daysAgo(600) })
    await service('Čerstvá', { verifiedOn: daysAgo(30) })
    await service('Neoverená')
    await service('Koncept', {}, false)
    await service('Nehotová', { verifiedOn: daysAgo(270) }).then((id) =>
      payload.update({ collection: 'services', id, data: { deletedAt: now.toISOString() } as never }),
    )
    expect(await list()).toEqual(['Neoverená: never', 'Dávna: due', 'Stará: due', 'Čoskoro: soon'])
  })
})

describe('the reminder', () => {
  it('comes once in a due period, one for all services of a person, in their language and with links', async () => {
    const due = await service('Zodpovedaná', { verifiedOn: daysAgo(240), responsible })
    const never = await service('Nová', { responsible })
    await service('Ešte nie', { verifiedOn: daysAgo(165), responsible })
    await payload.update({ collection: 'services', id: due, locale: 'uk', data: { title: 'Послуга' } })

    expect(await remindOfReviews(payload, now)).toBe(1)
    expect(sent).toHaveLength(1)
    const [message] = sent
    expect(message).toMatchObject({ to: 'oksana@example.org', subject: reviewMessages.subject.uk })
    expect(message?.text).toContain('Оксана')
    expect(message?.text).toContain('Послуга')
    for (const id of [due, never]) expect(message?.text).toContain(`/admin/collections/services/${id}`)
    expect(message?.text).not.toContain('Ešte nie')

    expect(await remindOfReviews(payload, now)).toBe(0)
    // Verified, and due once more: another period.
    await payload.update({ collection: 'services', id: due, data: { verifiedOn: daysAgo(200) } })
    expect(await remindOfReviews(payload, now)).toBe(1)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.text).not.toContain(never)
  })

  it('is tried again when it could not be sent', async () => {
    await service('Nedoručená', { verifiedOn: daysAgo(270), responsible })
    const { sendEmail } = payload
    payload.sendEmail = async () => {
      throw new Error('no connection')
    }
    expect(await remindOfReviews(payload, now)).toBe(0)
    payload.sendEmail = sendEmail
    expect(await remindOfReviews(payload, now)).toBe(1)
  })

  it('runs by the clock, in a queue that scheduled publishing does not wait for', async () => {
    await service('Z rozvrhu', { verifiedOn: daysAgo(900), responsible })
    const before = sent.length
    await payload.jobs.queue({ task: 'remindOfReviews', input: {}, queue: 'upkeep' })
    await payload.jobs.run()
    expect(sent).toHaveLength(before)
    await payload.jobs.run({ queue: 'upkeep' })
    expect(sent.length).toBe(before + 1)
  })
})

describe('verified today', () => {
  const verify = (id: string, role: Role) =>
    askRest(`/services/${id}/verified`, { method: 'POST', token: tokens[role] })
  const verifiedOn = async (id: string, draft = false) =>
    (await payload.findByID({ collection: 'services', id, draft })).verifiedOn ?? null

  it.each(['anonymous', 'member', 'translator'] as const)('is not said by: %s', async (role) => {
    const id = await service(`Cudzia ruka ${role}`)
    expect((await verify(id, role)).status).toBe(403)
    expect(await verifiedOn(id, true)).toBeNull()
  })
  it('is said by a municipality that does not publish itself as a draft', async () => {
    const id = await service('Vlastná ruka samosprávy')
    expect(await verify(id, 'municipality')).toMatchObject({ status: 200, body: { published: false } })
    expect(await verifiedOn(id)).toBeNull()
    expect(await verifiedOn(id, true)).not.toBeNull()
  })
  it.each(['admin', 'editor'] as const)('is said by: %s', async (role) => {
    const id = await service(`Vlastná ruka ${role}`)
    const answer = await verify(id, role)
    expect(answer).toMatchObject({ status: 200, body: { published: true } })
    expect(Date.now() - new Date((await verifiedOn(id)) ?? 0).getTime()).toBeLessThan(60_000)
  })
  it('is not said by a municipality of another’s service', async () => {
    const id = await service('Cudzia', { municipality: otherTown })
    expect((await verify(id, 'municipality')).status).toBe(403)
    expect(await verifiedOn(id, true)).toBeNull()
  })
  it('publishes no draft that waits', async () => {
    const id = await service('S konceptom')
    await payload.update({ collection: 'services', id, draft: true, data: { title: 'Rozpísaná' } })
    expect((await verify(id, 'editor')).body).toEqual({ published: false })
    expect(await payload.findByID({ collection: 'services', id })).toMatchObject({ title: 'S konceptom' })
    expect(await verifiedOn(id, true)).not.toBeNull()
    const listed = await servicesForReview(payload, { now, language: 'sk' })
    expect(listed.find((one) => one.id === id)).toMatchObject({ state: 'never', inDraft: true })
  })
})

describe('the responsible person', () => {
  it('is chosen by name among those who may keep the service, and told to nobody else', async () => {
    const names = async (role: Role) => {
      const { body, status } = await askRest('/services/responsible-people', { token: tokens[role] })
      return status === 200 ? (body.people as { name: string }[]).map(({ name }) => name) : status
    }
    expect(await names('editor')).toEqual(['admin', 'editor', 'municipality', 'Оксана'])
    for (const role of ['anonymous', 'member', 'translator'] as const) expect(await names(role)).toBe(403)
    const id = await service('Verejná', { responsible })
    const { text } = await askRest(`/services/${id}`)
    expect(text).not.toContain(responsible)
    expect((await askRest(`/services?where[responsible][equals]=${responsible}`)).status).toBe(400)
  })

  it('may leave, and the service stays', async () => {
    const { id: person } = await payload.create({
      collection: 'users',
      data: { name: 'Odchádza', email: 'odchadza@example.org', password, roles: ['editor'] },
    })
    const id = await service('Osirela', { responsible: person })
    await payload.delete({ collection: 'users', id: person })
    const listed = await servicesForReview(payload, { now, language: 'sk' })
    expect(listed.find((one) => one.id === id)).toMatchObject({ state: 'never', responsible: null })
    const before = sent.length
    await remindOfReviews(payload, now)
    expect(
      sent
        .slice(before)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Osirela')
  })
})

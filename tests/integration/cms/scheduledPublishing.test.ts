import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
  await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
})
afterAll(() => payload?.destroy())

const userId = async (name: string) =>
  (await payload.find({ collection: 'users', where: { name: { equals: name } } })).docs[0]?.id ?? ''

/** Schedules as the admin does: a job that waits for its time. */
const schedule = async (id: string, type: 'publish' | 'unpublish', name: string, inMilliseconds: number) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() + inMilliseconds),
    input: {
      type,
      doc: { relationTo: 'news', value: id },
      user: { relationTo: 'users', value: await userId(name) },
    },
  })

const draft = async (data: Record<string, unknown> = {}) =>
  (
    await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Naplánovaná', ready: true, ...data } as never,
    })
  ).id

const status = async (id: string) => (await askRest(`/news/${id}`)).status

describe('what is scheduled', () => {
  it('is published when its time has come, not before, and unpublished again', async () => {
    const id = await draft()
    await schedule(id, 'publish', 'editor', 60_000)
    await payload.jobs.run()
    expect(await status(id)).toBe(404)

    await schedule(id, 'publish', 'editor', -1000)
    await payload.jobs.run()
    expect(await status(id)).toBe(200)

    await schedule(id, 'unpublish', 'editor', -1000)
    await payload.jobs.run()
    expect(await status(id)).toBe(404)
  })

  it('is not published when it is not ready, nor for a translator', async () => {
    const unready = await draft({ ready: false })
    await schedule(unready, 'publish', 'editor', -1000)
    const translators = await draft()
    await schedule(translators, 'publish', 'translator', -1000)
    await payload.jobs.run()
    expect(await status(unready)).toBe(404)
    expect(await status(translators)).toBe(404)
  })
})

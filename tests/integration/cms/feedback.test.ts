import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testPayload } from '../testPayload'
import { askRest } from './askRest'
import { type Role, roles, signedInPeople } from './people'
import { publishedTown } from './publishedTown'

let payload: Payload
let tokens: Record<Role, string | null>
let id: string

beforeAll(async () => {
  payload = await testPayload()
  tokens = await signedInPeople(payload, await publishedTown(payload, 'Mesto'))
  const data = { page: '/sk/sluzby', locale: 'sk' as const, useful: 'no' as const, comment: 'Chýba cena' }
  id = (await payload.create({ collection: 'feedback', data })).id
})
afterAll(() => payload?.destroy())

const isEditor = (role: Role) => role === 'admin' || role === 'editor'
const isStaff = (role: Role) => role !== 'anonymous' && role !== 'member'

it.each(roles)(
  'readers’ answers are read by %s if they belong to the house, and changed by nobody',
  async (role) => {
    const token = tokens[role]
    const list = await askRest('/feedback?limit=0', { token })
    expect(list.status).toBe(isStaff(role) ? 200 : 403)
    expect(list.text.includes('Chýba cena')).toBe(isStaff(role))
    const body = { page: '/sk', locale: 'sk', useful: 'yes' }
    expect((await askRest('/feedback', { method: 'POST', token, body })).status).toBe(403)
    expect((await askRest(`/feedback/${id}`, { method: 'PATCH', token, body })).status).toBe(403)
  },
)

it.each(roles)('%s deletes them only as an editor', async (role) => {
  const data = { page: '/sk', locale: 'sk' as const, useful: 'yes' as const }
  const { id: other } = await payload.create({ collection: 'feedback', data })
  const answer = await askRest(`/feedback/${other}`, { method: 'DELETE', token: tokens[role] })
  expect(answer.status).toBe(isEditor(role) ? 200 : 403)
})

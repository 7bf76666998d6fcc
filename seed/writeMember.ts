import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Ids } from './Ids'

export interface DemoMember {
  email: string
  password: string
}

const email = 'clen@example.org'

/** A member to try the members' area with. Null when there is one: its password is known to nobody any more. */
export async function writeMember(payload: Payload, ids: Ids): Promise<DemoMember | null> {
  const { totalDocs } = await payload.count({ collection: 'members', where: { email: { equals: email } } })
  if (totalDocs > 0) return null
  const password = randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'members',
    data: {
      email,
      password,
      name: 'Ukážková členka',
      municipality: ids.get('municipalities', 'trnava'),
    },
  })
  return { email, password }
}

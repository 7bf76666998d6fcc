import type { Payload, PayloadRequest } from 'payload'
import type { Member, User } from '../../payload-types'
import type { AccountCollection } from '../AccountCollection'

/** The account that the token of an invitation or of a forgotten password opens; null when it opens none any more. */
export const accountByToken = async (
  payload: Payload,
  collection: AccountCollection,
  token: unknown,
  req?: PayloadRequest,
): Promise<User | Member | null> => {
  // An empty token would find the accounts that have none.
  if (typeof token !== 'string' || token.length < 20) return null
  return payload.db.findOne<User | Member>({
    collection,
    req,
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
  })
}

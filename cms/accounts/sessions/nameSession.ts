import type { CollectionAfterLoginHook } from 'payload'
import type { User } from '../../payload-types'
import { browserOf } from './browserOf'

/** Notes in which browser the session was begun that has just been added. */
export const nameSession: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const browser = browserOf(req.headers?.get('user-agent'))
  const sessions = user.sessions ?? []
  const newest = sessions.at(-1)
  if (!browser || !newest) return
  newest.browser = browser
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { sessions },
    req,
    returning: false,
  })
}

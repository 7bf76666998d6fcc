import type { PayloadRequest } from 'payload'
import { recordActivity } from '../../activity/recordActivity'
import type { User } from '../../payload-types'

type Session = NonNullable<User['sessions']>[number]

/** Ends those sessions of the person that are not to stay. Tells how many those were. */
export const endSessions = async (
  { id, req }: { id: string; req: PayloadRequest },
  stays: (session: Session) => boolean,
): Promise<number> => {
  const where = { id: { equals: id } }
  const user = await req.payload.db.findOne<User>({ collection: 'users', req, where })
  const sessions = user?.sessions ?? []
  const staying = sessions.filter(stays)
  const ended = sessions.length - staying.length
  if (!user || ended === 0) return 0
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { sessions: staying },
    req,
    returning: false,
  })
  await recordActivity(req, {
    operation: 'sessionsEnded',
    about: 'users',
    id,
    title: user.name,
    count: ended,
  })
  return ended
}

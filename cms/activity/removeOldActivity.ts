import type { Payload } from 'payload'
import { keptMonths } from './keptMonths'

/** Removes the entries that have been kept long enough. */
export const removeOldActivity = async (payload: Payload, now = new Date()): Promise<void> => {
  const oldest = new Date(now)
  oldest.setMonth(oldest.getMonth() - keptMonths)
  await payload.db.deleteMany({
    collection: 'activity',
    where: { createdAt: { less_than: oldest.toISOString() } },
  })
}

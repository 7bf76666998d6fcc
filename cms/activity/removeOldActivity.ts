import type { Payload } from 'payload'
import { keptMonths } from './keptMonths'

const day = 24 * 60 * 60 * 1000

/** Removes the entries that have been kept long enough. */
export const removeOldActivity = async (payload: Payload, now = new Date()): Promise<void> => {
  const oldest = new Date(now)
  oldest.setMonth(oldest.getMonth() - keptMonths)
  await payload.db.deleteMany({
    collection: 'activity',
    where: { createdAt: { less_than: oldest.toISOString() } },
  })
}

/** Removes them now and once a day, as long as the process runs. A failure is logged and tried again a day later. */
export const removeOldActivityDaily = (payload: Payload): void => {
  const remove = () =>
    removeOldActivity(payload).catch((error: unknown) =>
      payload.logger.error({ err: error }, 'Old entries of the activity log could not be removed'),
    )
  void remove()
  setInterval(remove, day).unref()
}

import type { TaskConfig } from 'payload'
import { upkeepQueue } from '../upkeepQueue'
import { removeOldActivity } from './removeOldActivity'

/** Every night. */
export const removeOldActivityTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'removeOldActivity',
  schedule: [{ cron: '40 3 * * *', queue: upkeepQueue }],
  handler: async ({ req }) => {
    await removeOldActivity(req.payload)
    return { output: {} }
  },
}

import type { TaskConfig } from 'payload'
import { upkeepQueue } from '../upkeepQueue'
import { remindOfReviews } from './remindOfReviews'

/** Every morning, when people begin to work. */
export const remindOfReviewsTask: TaskConfig<{ input: object; output: { reminded: number } }> = {
  slug: 'remindOfReviews',
  schedule: [{ cron: '0 7 * * *', queue: upkeepQueue }],
  outputSchema: [{ name: 'reminded', type: 'number', required: true }],
  handler: async ({ req }) => ({ output: { reminded: await remindOfReviews(req.payload) } }),
}

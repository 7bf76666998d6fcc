import type { TaskConfig } from 'payload'
import { upkeepQueue } from '../upkeepQueue'
import { checkLinks } from './checkLinks'

/** Every hour a part of the links, so that each is asked for every two weeks. */
export const checkLinksTask: TaskConfig<{ input: object; output: { checked: number } }> = {
  slug: 'checkLinks',
  schedule: [{ cron: '25 * * * *', queue: upkeepQueue }],
  outputSchema: [{ name: 'checked', type: 'number', required: true }],
  handler: async ({ req }) => ({ output: { checked: await checkLinks(req.payload) } }),
}

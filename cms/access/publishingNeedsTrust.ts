import type { Access } from 'payload'
import { mayPublish } from './mayPublish'

/** The same rule, closed for publishing to those who save drafts only: the admin then offers no such button. */
export const publishingNeedsTrust =
  (update: Access): Access =>
  async (args) => {
    const publishes = args.data?._status === 'published'
    return publishes && !(await mayPublish(args.req)) ? false : update(args)
  }

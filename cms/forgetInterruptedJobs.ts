import type { Payload } from 'payload'
import { upkeepQueue } from './upkeepQueue'

/**
 * A job that was cut off with its process counts as running for good, and none of its kind would ever be scheduled
 * again. Jobs run in this process alone, so at its start none can be.
 */
export const forgetInterruptedJobs = (payload: Payload) =>
  payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: upkeepQueue } }, { processing: { equals: true } }] },
  })

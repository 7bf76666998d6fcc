import type { AfterErrorHook } from 'payload'
import { recordActivity } from './recordActivity'

/** How long failed sign-ins are counted together, in milliseconds. */
const span = 60 * 60 * 1000

const names = ['AuthenticationError', 'LockedAuth', 'WrongCode']

/**
 * Counts failed sign-ins, one entry for each hour. Nothing that was typed is kept: in place of an e-mail address
 * people now and then type their password.
 */
export const recordFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  if (!names.includes(error.name)) return
  const { payload } = req
  try {
    const counted = await payload.db.updateOne({
      collection: 'activity',
      data: { count: { $inc: 1 } },
      options: { atomic: true },
      where: {
        and: [
          { operation: { equals: 'signInFailed' } },
          { createdAt: { greater_than: new Date(Date.now() - span).toISOString() } },
        ],
      },
    })
    if (!counted) await recordActivity(req, { operation: 'signInFailed', person: null, count: 1 })
  } catch (error) {
    // The answer is an error already; that it was not counted must not hide it.
    payload.logger.error({ err: error }, 'A failed sign-in could not be counted')
  }
}

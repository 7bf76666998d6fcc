import type { PayloadRequest } from 'payload'
import type { SecondFactor } from '../../payload-types'
import { attempts, lockTime } from '../lockout'
import { stepOf, tidyRecoveryCode } from './codes'
import { SecondFactorError } from './SecondFactorError'
import { hashOfCode, unseal } from './secretBox'

const collection = 'second-factors'

/** The person's second factor, confirmed or being set up; null for whoever has none. */
export const secondFactorOf = (user: string | number, req: PayloadRequest): Promise<SecondFactor | null> =>
  req.payload.db.findOne<SecondFactor>({ collection, where: { user: { equals: String(user) } } })

/*
 * What is counted and used up here is written past the transaction of the request (none is given `req`): a sign-in
 * that fails must not take back that it was tried.
 */

/**
 * Uses the code up, in one step that only one of two simultaneous requests can make; false where it was used before.
 */
const useUp = async (factor: SecondFactor, code: string, req: PayloadRequest): Promise<boolean> => {
  const { db } = req.payload
  const step = stepOf(unseal(factor.secret), code)
  if (step !== null) {
    const used = await db.updateOne({
      collection,
      data: { lastStep: step, failures: 0, lockedUntil: null },
      options: { atomic: true },
      where: { and: [{ id: { equals: factor.id } }, { lastStep: { less_than: step } }] },
    })
    return used !== null
  }
  const hash = hashOfCode(tidyRecoveryCode(code))
  const hashes = Array.isArray(factor.recoveryCodes) ? factor.recoveryCodes : []
  if (!factor.active || !hashes.includes(hash)) return false
  // The time of the last change tells whether another request has used one up meanwhile.
  const rest = hashes.filter((candidate) => candidate !== hash)
  const used = await db.updateOne({
    collection,
    data: { recoveryCodes: rest, failures: 0, lockedUntil: null, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    where: {
      and: [{ id: { equals: factor.id } }, { updatedAt: { equals: factor.updatedAt } }],
    },
  })
  return used !== null
}

/**
 * Checks a code from the app, or a recovery code, which is then used up.
 *
 * @throws {SecondFactorError} when it is wrong, was used before, or too many were wrong
 */
export const checkCode = async (factor: SecondFactor, code: string, req: PayloadRequest): Promise<void> => {
  const { db } = req.payload
  if (factor.lockedUntil && new Date(factor.lockedUntil) > new Date())
    throw new SecondFactorError(req, 'locked')
  if (await useUp(factor, code, req)) return
  const where = { id: { equals: factor.id } }
  const counted = await db.updateOne({
    collection,
    data: { failures: { $inc: 1 } },
    options: { atomic: true },
    where,
  })
  const failures = counted && 'failures' in counted ? Number(counted.failures) : 0
  if (failures < attempts) throw new SecondFactorError(req, 'wrong')
  const lockedUntil = new Date(Date.now() + lockTime).toISOString()
  await db.updateOne({ collection, data: { failures: 0, lockedUntil }, where, returning: false })
  throw new SecondFactorError(req, 'locked')
}

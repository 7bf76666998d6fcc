import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { recordActivity } from '../../activity/recordActivity'
import { messageFor } from '../../messageFor'
import type { User } from '../../payload-types'
import { checkCode, secondFactorOf } from './checkCode'
import { addressFor, newRecoveryCodes, newSecret } from './codes'
import { secondFactorProblems } from './secondFactorMessages'
import { hashOfCode, seal } from './secretBox'

const collection = 'second-factors'

interface Whose {
  user: Pick<User, 'id' | 'email' | 'name'>
  req: PayloadRequest
}

/** A new key for the person's app, which counts for nothing until a code confirms it. */
export const begin = async ({ req, user }: Whose): Promise<{ secret: string; qrCode: string }> => {
  const before = await secondFactorOf(user.id, req)
  if (before?.active) throw new APIError(messageFor(req, secondFactorProblems.alreadyOn), 409, null, true)
  const secret = newSecret()
  const data = { user: String(user.id), secret: seal(secret), active: false, lastStep: 0 }
  if (before) await req.payload.db.updateOne({ collection, id: before.id, data, req, returning: false })
  else {
    // Past the hook that gives documents their ids on MongoDB (see cms/textIds.ts).
    const created = { id: randomUUID(), ...data, failures: 0, recoveryCodes: [] }
    await req.payload.db.create({ collection, data: created, req })
  }
  return { secret, qrCode: renderSVG(addressFor(secret, user.email), { border: 2 }) }
}

/** Switches it on once a code shows that the app has the key. Answers with the recovery codes, this once. */
export const confirm = async ({ req, user }: Whose, code: string): Promise<string[]> => {
  const factor = await secondFactorOf(user.id, req)
  if (!factor) throw new APIError(messageFor(req, secondFactorProblems.notBegun), 409, null, true)
  if (factor.active) throw new APIError(messageFor(req, secondFactorProblems.alreadyOn), 409, null, true)
  await checkCode(factor, code, req)
  const codes = newRecoveryCodes()
  const data = { active: true, recoveryCodes: codes.map(hashOfCode) }
  await req.payload.db.updateOne({ collection, id: factor.id, data, req, returning: false })
  await recordActivity(req, { operation: 'secondFactorOn', about: 'users', id: user.id, title: user.name })
  return codes
}

/** Removes it, and with it the key and the recovery codes. */
export const switchOff = async ({ req, user }: Whose): Promise<void> => {
  const factor = await secondFactorOf(user.id, req)
  if (!factor) return
  await req.payload.db.deleteOne({ collection, req, where: { id: { equals: factor.id } } })
  if (!factor.active) return
  await recordActivity(req, { operation: 'secondFactorOff', about: 'users', id: user.id, title: user.name })
}

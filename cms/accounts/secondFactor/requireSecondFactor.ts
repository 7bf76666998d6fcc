import type { CollectionBeforeLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { User } from '../../payload-types'
import { accountByToken } from '../password/accountByToken'
import { checkCode, secondFactorOf } from './checkCode'
import { SecondFactorError } from './SecondFactorError'

const key = (user: string) => `secondFactor:${user}`

const demandCode = async (user: string, req: PayloadRequest): Promise<void> => {
  const factor = await secondFactorOf(user, req)
  if (!factor?.active) return
  const code = req.data?.code
  if (typeof code !== 'string' || code.trim() === '') throw new SecondFactorError(req, 'needed')
  await checkCode(factor, code, req)
}

/**
 * After the right password, before there is a session: whoever has a second factor shows it. Every way of signing in
 * leads past here, over REST, GraphQL and the local API.
 */
export const requireSecondFactor: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  if (context[key(user.id)] !== true) await demandCode(user.id, req)
  return user
}

/** A link from a message is no way round: it sets no password and signs nobody in without the second factor. */
export const requireSecondFactorForReset: CollectionBeforeOperationHook = async ({
  args,
  context,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return args
  const { data } = args as { data?: { token?: unknown } }
  const account = await accountByToken(req.payload, 'users', data?.token, req)
  if (account) {
    await demandCode(account.id, req)
    // Payload signs in right after, and the code is used up.
    context[key(account.id)] = true
  }
  return args
}

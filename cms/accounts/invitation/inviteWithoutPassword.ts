import { randomBytes } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'
import type { AccountCollection } from '../AccountCollection'
import { withdrawn } from '../accountState'
import { invite } from './invite'

const key = 'isInvited'

/** An account that is made without a password gets one that nobody knows, and its person an invitation. */
export const makeUnknownPassword: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation !== 'create') return args
  const { data } = args as { data?: { password?: unknown } }
  context[key] = Boolean(data) && !data?.password
  if (!context[key]) return args
  return { ...args, data: { ...data, password: randomBytes(32).toString('base64url') } } as typeof args
}

/** Whoever has a password that a person chose is not waiting for an invitation. */
export const rememberInvitation: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  if (operation === 'create') data.invitedUntil = context[key] ? withdrawn : null
  else if (typeof data.password === 'string') data.invitedUntil = null
  return data
}

/** Sends it. That it could not be sent is shown as the state of the account, which is made either way. */
export const sendInvitation: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || !context[key]) return doc
  context[key] = false
  const whom = { collection: collection.slug as AccountCollection, id: String(doc.id), req }
  const sent = await invite(whom).catch((error: unknown) => {
    req.payload.logger.error({ err: error, id: doc.id }, 'The account was made, but not invited')
    return null
  })
  return { ...doc, invitedUntil: sent?.until ?? withdrawn }
}

/** The invited person has chosen a password. */
export const acceptInvitation: CollectionAfterOperationHook = async (args) => {
  if (args.operation === 'resetPassword') {
    const { req, result } = args as typeof args & { result: { user: { id: string } } }
    await req.payload.db.updateOne({
      collection: args.collection?.slug as AccountCollection,
      id: result.user.id,
      data: { invitedUntil: null },
      req,
      returning: false,
    })
  }
  return args.result
}

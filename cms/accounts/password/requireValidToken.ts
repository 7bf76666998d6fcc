import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { messageFor } from '../../messageFor'
import { translated } from '../../translated'
import type { AccountCollection } from '../AccountCollection'
import { accountByToken } from './accountByToken'

export const linkIsOver = translated(
  'Tento odkaz už neplatí: vypršal, bol použitý alebo ho nahradil novší. Dajte si poslať nový.',
  'This link is not valid any more: it has expired, has been used, or a newer one has replaced it. Have a new one sent.',
  'Це посилання вже не діє: його термін минув, його використано або замінено новішим. Замовте нове.',
)

/** Says in the person's language that a link is over; Payload says it in English. */
export const requireValidToken: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return args
  const { data } = args as { data?: { token?: unknown } }
  if (!(await accountByToken(req.payload, collection.slug as AccountCollection, data?.token, req))) {
    throw new APIError(messageFor(req, linkIsOver), 403, null, true)
  }
  return args
}

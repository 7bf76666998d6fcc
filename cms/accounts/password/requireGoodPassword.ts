import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { messageFor } from '../../messageFor'
import type { AccountCollection } from '../AccountCollection'
import { accountByToken } from './accountByToken'
import { passwordProblem } from './passwordProblem'
import { passwordProblems } from './passwordRules'

interface Choice {
  id?: string | number
  data?: { email?: unknown; password?: unknown; token?: unknown }
}

/** The e-mail address of whoever the password will belong to. */
const emailOf = async (
  { data, id }: Choice,
  collection: AccountCollection,
  req: PayloadRequest,
): Promise<string | null> => {
  if (typeof data?.email === 'string') return data.email
  if (data?.token !== undefined) {
    return (await accountByToken(req.payload, collection, data.token, req))?.email ?? null
  }
  if (id === undefined) return null
  const where = { id: { equals: id } }
  const account = await req.payload.db.findOne<{ id: string; email: string }>({ collection, req, where })
  return account?.email ?? null
}

/** Every way to a new password leads past here: over REST and GraphQL, by a form, by a link from a message. */
export const requireGoodPassword: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const choice = args as Choice
  const password = choice.data?.password
  if (typeof password !== 'string') return args
  const slug = collection.slug as AccountCollection
  const problem = await passwordProblem(password, await emailOf(choice, slug, req))
  if (problem) {
    const errors = [{ message: messageFor(req, passwordProblems[problem]), path: 'password' }]
    throw new ValidationError({ collection: slug, errors, req }, req.t)
  }
  return args
}

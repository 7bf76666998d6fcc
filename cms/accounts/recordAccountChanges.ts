import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  TypedUser,
} from 'payload'
import { recordActivity } from '../activity/recordActivity'

const key = 'passwordChanges'

export const rememberPasswordChange: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  context[key] = operation === 'update' && typeof data.password === 'string'
  return data
}

const said = (roles: string[] | undefined) => [...(roles ?? [])].sort().join(', ')

/** What happens to an account beside its name: its roles, its password. */
export const recordAccountChanges: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const entry = { about: collection.slug, id: doc.id, title: doc.name }
  const [before, after] = [said(previousDoc?.roles), said(doc.roles)]
  if (operation === 'update' && before !== after) {
    await recordActivity(req, { ...entry, operation: 'rolesChanged', detail: `${before} → ${after}` })
  }
  if (context[key]) await recordActivity(req, { ...entry, operation: 'passwordChanged' })
  context[key] = false
  return doc
}

export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordActivity(req, { operation: 'signedIn', person: user })
}

/** A password that was set by a link from a message: Payload runs no other hook for it. */
export const recordPasswordReset: CollectionAfterOperationHook = async (args) => {
  if (args.operation === 'resetPassword') {
    const { req, result } = args as typeof args & { result: { user: TypedUser & { name: string } } }
    const { id, name } = result.user
    const about = args.collection?.slug
    await recordActivity(req, { operation: 'passwordChanged', person: result.user, about, id, title: name })
  }
  return args.result
}

import type { CollectionAfterReadHook } from 'payload'
import { nameOfPerson } from './nameOfPerson'

/**
 * Tells colleagues who holds a lock. Editors may not read each other's accounts, so that Payload's dialog would show
 * them an id. It shows the e-mail address of whom it knows; the name takes that place, which is all they need.
 */
export const nameLockHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const holder = doc.user?.value
  const id = typeof holder === 'object' ? holder?.id : holder
  const name = await nameOfPerson(id, req)
  if (name === null) return doc
  return { ...doc, user: { ...doc.user, value: { id, collection: 'users', name, email: name } } }
}

import type { CollectionAfterOperationHook } from 'payload'
import { isStaff } from '../access/isStaff'

/**
 * Payload takes the lock away with every save, autosave included, so that a colleague who opens the document between
 * two sentences would not be told. Autosave is not the end of the work: the lock is put back, until the person
 * saves, leaves or pauses for five minutes.
 */
export const keepLock: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  if (operation !== 'updateByID' || !isStaff(req.user)) return result
  const { autosave, id } = args as { autosave?: boolean; id: string | number }
  if (!autosave) return result
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: id },
      user: { relationTo: 'users', value: req.user?.id },
    },
    returning: false,
  })
  return result
}

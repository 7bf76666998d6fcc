import type { CollectionAfterDeleteHook } from 'payload'

/** The key goes with its account. */
export const removeSecondFactor: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'second-factors',
    req,
    where: { user: { equals: String(id) } },
  })
  return doc
}

import type { CollectionAfterDeleteHook } from 'payload'

/** A redirect to a document that is gone would lead nowhere. */
export const removeRedirectsTo: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await req.payload.delete({
    collection: 'redirects',
    where: {
      and: [{ 'document.relationTo': { equals: collection.slug } }, { 'document.value': { equals: id } }],
    },
    overrideAccess: true,
    req,
  })
  return doc
}

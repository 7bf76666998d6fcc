import type { CollectionBeforeDeleteHook } from 'payload'

/**
 * A redirect to a document that is gone would lead nowhere. Before the deletion, because with it the databases
 * forget which redirects led to the document.
 */
export const removeRedirectsTo: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await req.payload.delete({
    collection: 'redirects',
    where: {
      and: [{ 'document.relationTo': { equals: collection.slug } }, { 'document.value': { equals: id } }],
    },
    overrideAccess: true,
    req,
  })
}

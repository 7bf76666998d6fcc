import { type Endpoint, Forbidden } from 'payload'
import { isStaff } from '../access/isStaff'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { feedbackOf } from './feedbackOf'

/** What readers answered about a document's page, for those who work here. */
export const feedbackEndpoint = (collection: ContentCollectionSlug): Endpoint => ({
  path: '/:id/feedback',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Forbidden(req.t)
    return Response.json(await feedbackOf(collection, String(req.routeParams?.id ?? ''), req))
  },
})

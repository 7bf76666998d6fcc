import { type Endpoint, Forbidden, NotFound } from 'payload'
import { isStaff } from '../access/isStaff'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { readPublishingState } from './readPublishingState'

/** What a collection answers about one document on the website. For those who work here alone. */
export const publishingEndpoints = (collection: ContentCollectionSlug): Endpoint[] => [
  {
    path: '/:id/publishing',
    method: 'get',
    handler: async (req) => {
      if (!isStaff(req.user)) throw new Forbidden(req.t)
      const state = await readPublishingState({ collection, id: String(req.routeParams?.id ?? ''), req })
      if (!state) throw new NotFound(req.t)
      return Response.json(state, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
]

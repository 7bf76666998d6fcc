import { type Endpoint, Forbidden, NotFound } from 'payload'
import { isStaff } from '../access/isStaff'
import type { UsedCollection } from './usedCollections'
import { usesOf } from './usesOf'

/** Where a document is used. Whoever works here and may see the document may ask. */
export const usesEndpoint = (collection: UsedCollection): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Forbidden(req.t)
    const id = String(req.routeParams?.id ?? '')
    const { totalDocs } = await req.payload.count({
      collection,
      overrideAccess: false,
      trash: true,
      user: req.user,
      where: { id: { equals: id } },
    })
    if (totalDocs === 0) throw new NotFound(req.t)
    const [uses] = await usesOf(collection, [id], req)
    return Response.json(uses)
  },
})

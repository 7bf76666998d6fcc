import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { administrator } from '../../access/administrator'
import type { AccountCollection } from '../AccountCollection'
import { invite, withdrawInvitation } from './invite'

const whom = (collection: AccountCollection, req: PayloadRequest) => {
  if (!administrator({ req })) throw new Forbidden(req.t)
  return { collection, id: String(req.routeParams?.id ?? ''), req }
}

/** Inviting again, and withdrawing an invitation. For administrators. */
export const invitationEndpoints = (collection: AccountCollection): Endpoint[] => [
  {
    path: '/:id/invitation',
    method: 'post',
    handler: async (req) => Response.json(await invite(whom(collection, req))),
  },
  {
    path: '/:id/invitation',
    method: 'delete',
    handler: async (req) => {
      await withdrawInvitation(whom(collection, req))
      return Response.json({ withdrawn: true })
    },
  },
]

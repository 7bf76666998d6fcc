import { type Endpoint, Forbidden } from 'payload'
import { hasRole } from '../access/hasRole'
import { municipalityOf } from '../access/municipalityOf'
import { verifyToday } from './verifyToday'

/** What the CMS answers about the reviews of services. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/verified',
    method: 'post',
    handler: async (req) => Response.json(await verifyToday(String(req.routeParams?.id ?? ''), req)),
  },
  {
    // Who can be made responsible: their names alone. Accounts themselves are seen by administrators only.
    path: '/responsible-people',
    method: 'get',
    handler: async (req) => {
      const { payload, user } = req
      const municipality = municipalityOf(user)
      if (!hasRole(user, 'admin', 'editor') && municipality === null) throw new Forbidden(req.t)
      const { docs } = await payload.find({
        collection: 'users',
        depth: 0,
        pagination: false,
        select: { name: true, roles: true, municipality: true },
        sort: 'name',
      })
      const mayKeep = docs.filter(
        (person) =>
          person.roles.some((role) => role === 'admin' || role === 'editor') ||
          (person.roles.includes('municipality') && (!municipality || person.municipality === municipality)),
      )
      return Response.json({ people: mayKeep.map(({ id, name }) => ({ id, name })) })
    },
  },
]

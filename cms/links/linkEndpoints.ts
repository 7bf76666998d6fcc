import { APIError, type Endpoint, Forbidden, type Where } from 'payload'
import { editor } from '../access/editor'
import { isValues } from '../fields/ready/Values'
import { upkeepQueue } from '../upkeepQueue'

/** What editors say of a link: that it is fine, whatever the check says, or that it be checked again. */
export const linkEndpoints: Endpoint[] = [
  {
    path: '/:id/say',
    method: 'post',
    handler: async (req) => {
      if (!editor({ req })) throw new Forbidden(req.t)
      const body: unknown = await req.json?.().catch(() => null)
      const said = isValues(body) ? body.say : undefined
      const { payload } = req
      const id = String(req.routeParams?.id ?? '')
      if (said === 'fine' || said === 'notFine') {
        await payload.update({ collection: 'external-links', id, data: { isFine: said === 'fine' } })
        return Response.json({})
      }
      if (said === 'again') {
        // By the clock of the house, so that nobody can have a server asked as often as they press a button.
        const nextOn = new Date().toISOString()
        await payload.update({ collection: 'external-links', id, data: { nextOn, isFine: false } })
        // The check of the next hour waits too, but not for this; and one that failed waits for nothing.
        const waiting: Where = {
          and: [
            { taskSlug: { equals: 'checkLinks' } },
            { completedAt: { exists: false } },
            { hasError: { not_equals: true } },
            { processing: { equals: false } },
            { waitUntil: { exists: false } },
          ],
        }
        const { totalDocs } = await payload.count({ collection: 'payload-jobs', where: waiting })
        if (totalDocs === 0) await payload.jobs.queue({ task: 'checkLinks', input: {}, queue: upkeepQueue })
        return Response.json({})
      }
      throw new APIError('Say one of: fine, notFine, again', 400, null, true)
    },
  },
]

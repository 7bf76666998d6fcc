import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../access/hasRole'
import { municipalityOf } from '../access/municipalityOf'

/**
 * Notes that somebody has checked a service today. Where nothing else waits to be published, and the person may, it is
 * public at once; otherwise it is part of the draft. By the rules of any other change.
 */
export const verifyToday = async (id: string, req: PayloadRequest): Promise<{ published: boolean }> => {
  const { payload, user } = req
  // Translators change texts alone, and would be answered as if they had verified something.
  if (!hasRole(user, 'admin', 'editor') && municipalityOf(user) === null) throw new Forbidden(req.t)
  const newest = await payload.findByID({
    collection: 'services',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    select: { _status: true },
    user,
  })
  const data = { _status: 'published' as const }
  const mayPublish = await payload.collections.services.config.access.update({ id, req, data })
  const published = newest._status === 'published' && mayPublish !== false
  await payload.update({
    collection: 'services',
    id,
    depth: 0,
    draft: !published,
    data: { verifiedOn: new Date().toISOString(), ...(published && data) },
    overrideAccess: false,
    overrideLock: false,
    user,
  })
  return { published }
}

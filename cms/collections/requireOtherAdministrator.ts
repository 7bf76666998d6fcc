import { APIError, type PayloadRequest } from 'payload'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

const lastOne = translated(
  'Toto je posledný správca. Najprv ustanovte iného.',
  'This is the last administrator. Appoint another one first.',
  'Це останній адміністратор. Спочатку призначте іншого.',
)

/** Refuses to go on when nobody but this person could administer the CMS. */
export const requireOtherAdministrator = async (id: string | number, req: PayloadRequest): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: { and: [{ roles: { equals: 'admin' } }, { id: { not_equals: id } }] },
  })
  if (totalDocs === 0) throw new APIError(messageFor(req, lastOne), 409, null, true)
}

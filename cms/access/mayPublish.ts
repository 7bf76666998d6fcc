import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole'
import { municipalityOf } from './municipalityOf'

const key = (municipality: string) => `publishesItself:${municipality}`

/** Whether the editors let this municipality publish by itself. Asked once a request: lists ask for every row. */
const publishesItself = async (municipality: string, req: PayloadRequest): Promise<boolean> => {
  req.context[key(municipality)] ??= req.payload
    .find({
      collection: 'municipalities',
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      select: { publishesItself: true },
      where: { id: { equals: municipality } },
    })
    .then(({ docs }) => docs[0]?.publishesItself === true)
  return (await req.context[key(municipality)]) as boolean
}

/**
 * Who decides what readers see: editors, and a municipality's editor where the municipality is trusted with it.
 * Translators and other municipalities' editors save drafts, which an editor publishes.
 */
export const mayPublish = async (req: PayloadRequest): Promise<boolean> => {
  if (hasRole(req.user, 'admin', 'editor')) return true
  const municipality = municipalityOf(req.user)
  return municipality !== null && (await publishesItself(municipality, req))
}

import type { PayloadRequest, Where } from 'payload'
import { type ContentCollectionSlug, contentCollections } from '../collections/contentCollections'
import { titleOf } from './titleOf'

export interface WaitingDocument {
  collection: ContentCollectionSlug
  id: string
  title: string
  /** ISO date of the last change. */
  updatedAt: string
}

/** How many of each are named on the start page; the rest is counted. */
const named = 5

/**
 * What was begun and is not published, new or beside a published version: of whoever asks, the newest first.
 * `total` counts all of it.
 */
export const draftsOf = async (
  req: PayloadRequest,
): Promise<{ documents: WaitingDocument[]; total: number }> => {
  const mine: Where = { and: [{ _status: { equals: 'draft' } }, { savedBy: { equals: req.user?.id } }] }
  const { locale } = req
  const found = await Promise.all(
    contentCollections.map(async (collection) => {
      const { docs, totalDocs } = await req.payload.find({
        collection,
        depth: 0,
        draft: true,
        limit: named,
        locale: 'all',
        // Who saved a version is hidden from queries; what somebody saved themselves they have seen.
        overrideAccess: true,
        user: req.user,
        select: { title: true, updatedAt: true },
        sort: '-updatedAt',
        where: mine,
      })
      const documents = docs.map(({ id, title, updatedAt }) => ({
        collection,
        id: String(id),
        title: titleOf(title, locale),
        updatedAt: new Date(updatedAt).toISOString(),
      }))
      return { documents, total: totalDocs }
    }),
  )
  const documents = found
    .flatMap((one) => one.documents)
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
  return { documents: documents.slice(0, named), total: found.reduce((sum, { total }) => sum + total, 0) }
}

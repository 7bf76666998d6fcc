import type { PayloadRequest, Where } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { titleOf } from '../titleOf'

export interface WaitingDocument {
  collection: ContentCollectionSlug
  id: string
  title: string
  /** ISO date of the last change. */
  updatedAt: string
}

/** How many are named; the rest is counted. */
const named = 5

/**
 * What was begun and is not published, new or beside a published version, the newest first; `total` counts all of it.
 * Past the rules of reading, since who saved a version is hidden from queries: `where` must leave what the person may
 * not see out.
 */
export const waitingDocuments = async (
  { locale, payload }: PayloadRequest,
  collections: readonly ContentCollectionSlug[],
  where: Where,
): Promise<{ documents: WaitingDocument[]; total: number }> => {
  const found = await Promise.all(
    collections.map(async (collection) => {
      const { docs, totalDocs } = await payload.find({
        collection,
        depth: 0,
        draft: true,
        limit: named,
        locale: 'all',
        overrideAccess: true,
        select: { title: true, updatedAt: true },
        sort: '-updatedAt',
        where: { and: [{ _status: { equals: 'draft' } }, where] },
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

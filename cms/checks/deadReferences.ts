import type { CollectionSlug, PayloadRequest } from 'payload'
import { contentCollections } from '../collections/contentCollections'
import { isValues, type Values } from '../fields/ready/Values'
import type { Locale } from '../locales'
import type { Reference } from '../references/referencesIn'
import type { DeadReason } from './Finding'

const isContent = (collection: CollectionSlug) => contentCollections.some((slug) => slug === collection)

const reasonOf = (document: Values | undefined, locale: Locale, content: boolean): DeadReason | null => {
  if (!document) return 'gone'
  if (document.deletedAt) return 'trashed'
  if (!content) return null
  if (document._status !== 'published') return 'unpublished'
  const ready = isValues(document.ready) ? document.ready[locale] : document.ready
  return ready === true ? null : 'notReady'
}

/**
 * What readers of a language do not find of what a document refers to, as `collection id`. Only that, and nothing of
 * what those documents say, whoever asks.
 */
export const deadReferences = async (
  references: Reference[],
  locale: Locale,
  req: PayloadRequest,
): Promise<Map<string, DeadReason>> => {
  const dead = new Map<string, DeadReason>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const content = isContent(collection)
    if (!content && collection !== 'media' && collection !== 'documents') continue
    const ids = [...new Set(references.filter((one) => one.collection === collection).map(({ id }) => id))]
    const { docs } = await req.payload.db.find<Values & { id: string }>({
      collection,
      locale: 'all',
      pagination: false,
      req,
      ...(content && { select: { _status: true, deletedAt: true, ready: true } }),
      where: { id: { in: ids } },
    })
    const found = new Map(docs.map((document) => [String(document.id), document]))
    for (const id of ids) {
      const reason = reasonOf(found.get(id), locale, content)
      if (reason) dead.set(`${collection} ${id}`, reason)
    }
  }
  return dead
}

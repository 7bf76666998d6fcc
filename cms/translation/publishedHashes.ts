import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Values } from '../fields/ready/Values'
import { savedHashes } from './savedHashes'
import type { TextHashes } from './TextHashes'

interface Which {
  collection: CollectionSlug
  id: string | undefined
  req: PayloadRequest
}

/** The fingerprints of the texts that are published, in every language; null when the document is not. */
export const publishedHashes = async ({ collection, id, req }: Which): Promise<TextHashes | null> => {
  if (!id) return null
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const document = await req.payload.db.findOne<Values & { id: string }>({
    collection,
    locale: 'all',
    req,
    where,
  })
  const { flattenedFields } = req.payload.collections[collection].config
  return document ? savedHashes(flattenedFields, document) : null
}

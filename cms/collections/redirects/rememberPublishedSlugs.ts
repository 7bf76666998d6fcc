import type { CollectionBeforeChangeHook, CollectionSlug, RequestContext } from 'payload'
import { lastPublishedSlugs, type PublishedSlugs, publishedSlugs } from './publishedSlugs'

const key = (collection: string, id: string) => `publishedSlugs:${collection}:${id}`

/** Before a document is published again: remembers under which slugs readers know it. */
export const rememberPublishedSlugs: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || !originalDoc?.id) return data
  const slug = collection.slug as CollectionSlug
  context[key(slug, originalDoc.id)] =
    (await publishedSlugs(slug, originalDoc.id, req)) ?? (await lastPublishedSlugs(slug, originalDoc.id, req))
  return data
}

export const rememberedSlugs = (context: RequestContext, collection: string, id: string): PublishedSlugs =>
  (context[key(collection, id)] as PublishedSlugs | null | undefined) ?? {}

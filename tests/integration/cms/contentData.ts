import type { ContentCollectionSlug } from '../../../cms/collections/contentCollections'

/** What a collection requires besides title and readiness. */
export const contentData = (collection: ContentCollectionSlug, town: string): Record<string, unknown> => {
  if (collection === 'services') return { municipality: town }
  if (collection === 'events') return { startsOn: '2026-12-01T08:00:00.000Z', municipality: town }
  return {}
}

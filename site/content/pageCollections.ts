import { type ContentCollectionSlug, contentCollections } from '../../cms/collections/contentCollections'

export const pageCollections = contentCollections
export type PageCollection = ContentCollectionSlug

/** The collections that grow by date; each year of them has a sitemap of its own, so that old ones never change. */
const datedCollections = ['news', 'materials', 'events'] as const satisfies PageCollection[]

export const isDated = (collection: PageCollection) => datedCollections.some((name) => name === collection)

export const isPageCollection = (slug: string): slug is PageCollection =>
  pageCollections.includes(slug as PageCollection)

import { type PageCollection, pageCollections } from '../content/ContentIndex'

export const isPageCollection = (collection: string): collection is PageCollection =>
  pageCollections.includes(collection as PageCollection)

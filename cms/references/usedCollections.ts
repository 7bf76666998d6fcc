import { contentCollections } from '../collections/contentCollections'

/** The collections whose documents are linked to and shown elsewhere. */
export const usedCollections = [...contentCollections, 'media', 'documents'] as const

export type UsedCollection = (typeof usedCollections)[number]

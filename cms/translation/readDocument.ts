import type { PayloadRequest, SelectType } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import type { Values } from '../fields/ready/Values'

interface Which {
  collection: ContentCollectionSlug
  id: string
  req: PayloadRequest
  /** The newest version, rather than the one that is stored beside the drafts. */
  draft: boolean
  /** All that the person may read, when nothing is selected. */
  select?: SelectType
}

/** A document in all languages, its fingerprints included; null for whoever may not see it. */
export const readDocument = async ({ select, req, ...which }: Which): Promise<Values | null> => {
  const document = await req.payload.findByID({
    ...which,
    ...(select && { select }),
    depth: 0,
    disableErrors: true,
    locale: 'all',
    overrideAccess: false,
    showHiddenFields: true,
    user: req.user,
  })
  return document ? { ...document } : null
}

import type { PayloadRequest } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { documentIn } from '../fields/ready/documentIn'
import type { Values } from '../fields/ready/Values'
import type { Locale } from '../locales'
import { readDocument } from './readDocument'

interface Which {
  collection: ContentCollectionSlug
  id: string
  /** The language that is translated from. */
  locale: Locale
  req: PayloadRequest
}

/**
 * The document that translations are made from, in its own language, as far as the person may read it. As in
 * `stateOf`: what is published counts, and a draft only as long as nothing is.
 */
export const sourceDocument = async ({ collection, id, locale, req }: Which): Promise<Values> => {
  const stored = await readDocument({ collection, id, req, draft: false })
  const document =
    stored?._status === 'published' ? stored : await readDocument({ collection, id, req, draft: true })
  const values = document ?? {}
  const { flattenedFields } = req.payload.collections[collection].config
  return documentIn(locale, flattenedFields, { values, saved: values, editedLocale: '' })
}

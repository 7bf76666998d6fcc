import type { CollectionBeforeChangeHook } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { defaultLocale } from '../locales'

/** A link without a name of its own is listed under the title of the document that it shows. */
export const nameAfterDocument: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data.name?.trim() || !data.document) return data
  const { relationTo, value } = data.document as { relationTo: ContentCollectionSlug; value: string }
  const document = await req.payload.findByID({
    collection: relationTo,
    id: value,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: defaultLocale,
    overrideAccess: false,
    user: req.user,
  })
  return { ...data, name: document?.title || value }
}

import type { CollectionSlug, FieldHook } from 'payload'
import { locales } from '../../locales'
import { freeSlug } from './freeSlug'
import { isSlugTaken } from './isSlugTaken'

/** The slug of a copy: free in every language, because the hook is not told which language it is asked for. */
export const copySlug: FieldHook = async ({ collection, req, value }) => {
  // Left out rather than null, of which MongoDB's unique index takes one alone (see dropEmptySlug).
  if (!collection || typeof value !== 'string' || !value) return undefined
  const slug = collection.slug as CollectionSlug
  return freeSlug(value, slug, async (candidate) => {
    // The original may be a draft, whose slugs the table of published documents does not know yet.
    if (candidate === value) return true
    for (const locale of locales) {
      if (await isSlugTaken({ collection: slug, locale, slug: candidate, req })) return true
    }
    return false
  })
}

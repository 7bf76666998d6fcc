import type { CollectionSlug, FieldHook } from 'payload'
import { savingOf } from '../collections/rememberSaving'
import { isValues, type Values } from '../fields/ready/Values'
import { defaultLocale, locales } from '../locales'
import { publishedHashes } from './publishedHashes'
import { type StoredHashes, savedHashes, storedHashes } from './savedHashes'
import { savingHashes } from './savingHashes'
import { sourceLocaleOf } from './sourceLocaleOf'

/**
 * Keeps, with each version of a document, the fingerprints of its texts. Of all languages at every save, because
 * who removes a row in one language removes its texts in all.
 */
export const rememberTextHashes: FieldHook = async (args): Promise<StoredHashes | undefined> => {
  const { collection, context, originalDoc, req, siblingData } = args
  if (!collection) return undefined
  const saved: Values = isValues(args.siblingDocWithLocales) ? args.siblingDocWithLocales : {}
  const hashes = savingHashes(args)

  const source = sourceLocaleOf(hashes)
  const before = savedHashes(collection.flattenedFields, saved)
  const isSameSource = sourceLocaleOf(before) === source
  const isReadyIn = (locale: string, ready: unknown) => isValues(ready) && ready[locale] === true
  let baseline = isSameSource ? (storedHashes(saved)?.baseline ?? null) : null
  if (!baseline && source) {
    // What a translation is measured by that nobody has checked since accounts are kept: the source as it was
    // when it was first ready.
    const isReady =
      (req.locale ?? defaultLocale) === source ? siblingData.ready === true : isReadyIn(source, saved.ready)
    const wasReady = isSameSource && isReadyIn(source, saved.ready)
    if (isReady) baseline = wasReady ? before[source] : hashes[source]
  }

  const { onlyLocale } = savingOf(context, collection.slug)
  if (onlyLocale) {
    // The other languages stay as they were published. (The draft that Payload keeps beside it is given the same
    // fingerprints, until it is saved again.)
    const slug = collection.slug as CollectionSlug
    const published = await publishedHashes({ collection: slug, id: originalDoc?.id, req })
    for (const locale of locales) {
      if (published && locale !== onlyLocale) hashes[locale] = published[locale]
    }
  }
  return { ...hashes, baseline }
}

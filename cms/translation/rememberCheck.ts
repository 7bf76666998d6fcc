import type { CollectionSlug, FieldHook } from 'payload'
import { savingOf } from '../collections/rememberSaving'
import { isValues, type Values } from '../fields/ready/Values'
import { defaultLocale, isLocale } from '../locales'
import type { Check } from './Check'
import { checkAsked } from './checkAsked'
import { publishedHashes } from './publishedHashes'
import { savedHashes } from './savedHashes'
import { savingHashes } from './savingHashes'
import { sourceLocaleOf } from './sourceLocaleOf'

/**
 * Notes which source text a translation agrees with: when it is marked as ready, when a person saves another text
 * of it while it is ready (which autosave is not: after the first letter the work is not done), and when a person
 * says that it was checked. What is sent for this field is never taken.
 */
export const rememberCheck: FieldHook = async (args): Promise<Partial<Check>> => {
  const { collection, context, originalDoc, req, siblingData } = args
  const locale = isLocale(req.locale) ? req.locale : defaultLocale
  const saved: Values = isValues(args.siblingDocWithLocales) ? args.siblingDocWithLocales : {}
  const checks = isValues(saved.translation) ? saved.translation : {}
  const kept = (isValues(checks[locale]) ? checks[locale] : {}) as Partial<Check>
  const hashes = savingHashes(args)
  const source = sourceLocaleOf(hashes)
  const own = hashes[locale]
  if (!collection || !source || locale === source || !own) return kept

  const { autosave, draft, onlyLocale } = savingOf(context, collection.slug)
  const isReady = siblingData.ready === true
  const wasReady = isValues(saved.ready) && saved.ready[locale] === true
  const isPersons = Boolean(req.user) && !autosave
  const isAsked = checkAsked.isIn(context)
  const isMadeReady = isReady && !wasReady
  const isRewritten = () => {
    const before = kept.textHash ?? savedHashes(collection.flattenedFields, saved)[locale]
    return isReady && isPersons && own !== before
  }
  if (!isAsked && !isMadeReady && !isRewritten()) return kept

  // A draft of the source is no promise: what counts is what is published, until the draft is published too.
  const staysPublished = draft || (onlyLocale !== null && onlyLocale !== source)
  const slug = collection.slug as CollectionSlug
  const published = staysPublished
    ? await publishedHashes({ collection: slug, id: originalDoc?.id, req })
    : null
  return {
    sourceHash: published?.[source] ?? hashes[source],
    textHash: own,
    checkedOn: new Date().toISOString(),
  }
}

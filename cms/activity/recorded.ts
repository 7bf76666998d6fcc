import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  CollectionSlug,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
  RequestContext,
  SanitizedCollectionConfig,
} from 'payload'
import { savingOf } from '../collections/rememberSaving'
import type { ActivityOperation } from './activityOperations'
import { isRecordedAlready } from './isRecordedAlready'
import { recordActivity } from './recordActivity'
import { visibleFieldsDiffer } from './visibleFieldsDiffer'

type Values = Record<string, unknown> & { id: string | number }

/**
 * The software's own doings (the demo content, a job without a person) are not recorded, except that accounts are
 * never made or changed unseen.
 */
const isRecorded = (collection: SanitizedCollectionConfig, req: PayloadRequest): boolean =>
  req.user !== null && req.user !== undefined ? true : Boolean(collection.auth)

const publicKey = (collection: string, id: string | number) => `wasPublic:${collection}:${id}`

/** Before a document that may be public is taken back to a draft: remembers whether it was public. */
const rememberWhetherPublic: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const takesBack = data._status === 'draft' && !savingOf(context, collection.slug).draft
  if (operation !== 'update' || !takesBack || !originalDoc?.id) return data
  const main = await req.payload.db.findOne<Values>({
    collection: collection.slug as CollectionSlug,
    req,
    select: { _status: true },
    where: { id: { equals: originalDoc.id } },
  })
  context[publicKey(collection.slug, originalDoc.id)] = main?._status === 'published'
  return data
}

interface Change {
  collection: SanitizedCollectionConfig
  context: RequestContext
  doc: Values
  operation: 'create' | 'update'
  previousDoc: Values | undefined
}

/** What was done to the document; null where nothing was that a person would call a change. */
const operationOf = ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
}: Change): ActivityOperation | null => {
  const hasDrafts = Boolean(collection.versions?.drafts)
  const saving = savingOf(context, collection.slug)
  const publishes = hasDrafts && doc._status === 'published' && !saving.draft
  if (operation === 'create') return publishes ? 'published' : 'created'
  if (saving.restoresVersion) return 'versionRestored'
  if (Boolean(previousDoc?.deletedAt) !== Boolean(doc.deletedAt))
    return doc.deletedAt ? 'trashed' : 'restored'
  if (publishes) return 'published'
  if (hasDrafts && !saving.draft && context[publicKey(collection.slug, doc.id)]) return 'unpublished'
  if (collection.auth && !visibleFieldsDiffer(collection.flattenedFields, doc, previousDoc ?? doc))
    return null
  return 'changed'
}

const titleOf = (collection: SanitizedCollectionConfig, doc: Values, previous?: Values): unknown => {
  const name = collection.admin.useAsTitle ?? 'id'
  return doc[name] || previous?.[name]
}

const isLocalized = ({ flattenedFields }: SanitizedCollectionConfig): boolean =>
  flattenedFields.some((field) => 'localized' in field && field.localized)

const recordChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (!isRecorded(collection, req)) return doc
  const done = operationOf({ collection, context, doc, operation, previousDoc })
  if (!done) return doc
  const about = collection.slug
  const isDraft = savingOf(context, about).draft
  if (done === 'changed' && isDraft && (await isRecordedAlready(req, { about, id: doc.id }))) return doc
  const saysTexts = done === 'created' || done === 'changed' || done === 'published'
  await recordActivity(req, {
    operation: done,
    about,
    id: doc.id,
    title: titleOf(collection, doc, previousDoc),
    inLocale: saysTexts && isLocalized(collection),
  })
  return doc
}

const recordDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (!isRecorded(collection, req)) return doc
  await recordActivity(req, {
    operation: 'deleted',
    about: collection.slug,
    id,
    title: titleOf(collection, doc),
  })
  return doc
}

const recordGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (!req.user) return doc
  await recordActivity(req, { operation: 'changed', about: global.slug, inLocale: true })
  return doc
}

/** The collection, with what people do in it recorded. */
export const recorded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), rememberWhetherPublic],
    // Before the others: what they do in their turn, such as inviting, comes after it in the log.
    afterChange: [recordChange, ...(collection.hooks?.afterChange ?? [])],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDelete],
  },
})

/** The same for globals. */
export const recordedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalChange] },
})

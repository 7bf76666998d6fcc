import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type ContentCollectionSlug, contentCollections } from '../collections/contentCollections'
import type { Label } from '../fields/Label'
import type { Values } from '../fields/ready/Values'
import { labelText } from '../labelText'
import { defaultLocale, isLocale, type Locale, locales } from '../locales'
import { titleOf } from '../titleOf'
import { globalTargets } from './globalTargets'
import { referenceIndex, type Source } from './ReferenceIndex'
import { targetKey } from './targetsIn'

/** A place that something is used in, as the admin shows it. */
export interface Use {
  /** The path of its form in the admin. */
  path: string
  title: string
  kind: string
  /** The names of the fields. */
  fields: string[]
  /** The languages in which readers see it there now. */
  live: Locale[]
  /** Whether a version uses it that is not published yet. */
  draft: boolean
}

export interface Uses {
  uses: Use[]
  /** How many more there are that the person may not see. */
  hidden: number
}

const fieldNames = (fields: Label[][], { i18n }: PayloadRequest): string[] => [
  ...new Set(
    fields.map((labels) =>
      labels
        .map((label) => labelText(label, i18n))
        .filter(Boolean)
        .join(' – '),
    ),
  ),
]

const inCollection = async (
  collection: ContentCollectionSlug,
  sources: Source[],
  req: PayloadRequest,
): Promise<Uses> => {
  const { db, collections } = req.payload
  const { access, labels } = collections[collection].config
  const exist: Where = {
    and: [{ id: { in: sources.map(({ id }) => id) } }, { deletedAt: { exists: false } }],
  }
  const find = async (where: Where) => {
    const { docs } = await db.find<Values & { id: string }>({
      collection,
      locale: 'all',
      pagination: false,
      req,
      select: { title: true },
      where,
    })
    return docs
  }
  const existing = await find(exist)
  const allowed = await access.read({ req })
  const seen = allowed === true ? existing : allowed ? await find({ and: [exist, allowed] }) : []
  const language = req.i18n.language
  const uses = seen.flatMap((document): Use[] => {
    const source = sources.find(({ id }) => id === String(document.id))
    if (!source) return []
    return [
      {
        path: `/collections/${collection}/${source.id}`,
        title: titleOf(document.title, isLocale(language) ? language : defaultLocale),
        kind: labelText(labels.singular, req.i18n),
        fields: fieldNames(source.fields, req),
        live: source.live,
        draft: source.draft,
      },
    ]
  })
  return { uses, hidden: existing.length - uses.length }
}

/** Where each of the keys (see `Target`) is used: in content, and in what stands on every page. In their order. */
export const usesOfKeys = async (keys: string[], req: PayloadRequest): Promise<Uses[]> => {
  const index = referenceIndex(req.payload)
  await index.refresh()
  const everywhere = await globalTargets(req.payload)
  const all: Uses[] = []
  for (const key of keys) {
    const found: Uses = { uses: [], hidden: 0 }
    all.push(found)
    for (const { global, targets } of everywhere) {
      const target = targets.find((one) => one.key === key)
      if (!target) continue
      const config = req.payload.config.globals.find(({ slug }) => slug === global)
      found.uses.push({
        path: `/globals/${global}`,
        title: labelText(config?.label, req.i18n) || global,
        kind: '',
        fields: fieldNames(target.fields, req),
        live: [...locales],
        draft: false,
      })
    }
    const sources = index.sourcesOf(key).filter(({ collection, id }) => targetKey(collection, id) !== key)
    for (const collection of contentCollections) {
      const own = sources.filter((source) => source.collection === collection)
      if (own.length === 0) continue
      const { uses, hidden } = await inCollection(collection, own, req)
      found.uses.push(...uses)
      found.hidden += hidden
    }
  }
  return all
}

/** Where documents, pictures or files of one collection are used, in their order. */
export const usesOf = (collection: CollectionSlug, ids: string[], req: PayloadRequest): Promise<Uses[]> =>
  usesOfKeys(
    ids.map((id) => targetKey(collection, id)),
    req,
  )

import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Locale, locales } from '../../locales'

/** The slug under which readers find a document, in each language in which they find it. */
export type PublishedSlugs = Partial<Record<Locale, string>>

interface Localized {
  slug?: Partial<Record<Locale, string | null>>
  ready?: Partial<Record<Locale, boolean | null>>
}

const slugsOf = ({ slug, ready }: Localized): PublishedSlugs =>
  Object.fromEntries(
    locales.flatMap((locale) => (ready?.[locale] && slug?.[locale] ? [[locale, slug[locale]]] : [])),
  )

/** The slugs of the document as it is published now; null when it is not. */
export const publishedSlugs = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<PublishedSlugs | null> => {
  const document = await req.payload.db.findOne<Localized & { id: string }>({
    collection,
    locale: 'all',
    req,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return document ? slugsOf(document) : null
}

/** The slugs of the version that was published last; null when none was. Drafts, however many, do not count. */
export const lastPublishedSlugs = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<PublishedSlugs | null> => {
  const { docs } = await req.payload.db.findVersions<Localized>({
    collection,
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs[0] ? slugsOf(docs[0].version) : null
}

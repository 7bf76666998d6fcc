import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Locale } from '../../locales'

interface Question {
  collection: CollectionSlug
  locale: Locale
  slug: string
  /** The document that asks, which may of course have its own slug. */
  id?: string | number
  req: PayloadRequest
}

/** Whether another document of the collection, even one in the trash, has this slug in this language. */
export const isSlugTaken = async ({ collection, locale, slug, id, req }: Question): Promise<boolean> => {
  const other = await req.payload.db.findOne({
    collection,
    locale,
    req,
    select: {},
    where: id
      ? { and: [{ slug: { equals: slug } }, { id: { not_equals: id } }] }
      : { slug: { equals: slug } },
  })
  return other !== null && other !== undefined
}

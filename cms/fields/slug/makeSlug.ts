import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'
import { isLocale, type Locale } from '../../locales'
import { freeSlug } from './freeSlug'
import { isSlugTaken } from './isSlugTaken'
import { slugify } from './slugify'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

interface Published {
  collection: CollectionSlug
  id: string | undefined
  locale: Locale
  req: PayloadRequest
}

/** Whether readers already know the document by its address in this language. */
const isPublished = async ({ collection, id, locale, req }: Published): Promise<boolean> => {
  const document = await req.payload.db.findOne({
    collection,
    locale,
    req,
    select: {},
    where: {
      and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, { ready: { equals: true } }],
    },
  })
  return document !== null && document !== undefined
}

/** Whether the slug is what this title makes, with or without a number at its end. */
const isMadeFrom = (slug: string, title: string): boolean => {
  const made = slugify(title)
  return slug === made || (made !== '' && new RegExp(`^${made}-\\d+$`).test(slug))
}

/**
 * Makes the slug from the title while the document has not been published in this language, and leaves it alone
 * afterwards, or once the editor has typed another. Autosave writes every half-typed title, so a slug that was
 * made from the title has to follow it; a published address must not change by itself.
 */
export const makeSlug: FieldHook = async ({
  collection,
  operation,
  originalDoc,
  previousSiblingDoc,
  req,
  siblingData,
  value,
}) => {
  // A restored version brings its slugs with it.
  if (!collection || !isLocale(req.locale) || req.context.isRestoringVersion) return value

  const locale = req.locale
  const slug = collection.slug as CollectionSlug
  const id: string | undefined = operation === 'update' ? originalDoc?.id : undefined
  const free = (wanted: string) =>
    freeSlug(wanted, slug, (candidate) => isSlugTaken({ collection: slug, locale, slug: candidate, id, req }))

  const title = text(siblingData.title ?? previousSiblingDoc?.title)
  const typed = slugify(text(value))
  if (!typed) return free(slugify(title))

  if (operation === 'create') {
    // A new draft goes into the same table as what is published; a slug that is taken would stop the autosave.
    return siblingData._status === 'published' ? typed : free(typed)
  }

  const before = text(previousSiblingDoc?.slug)
  const titleBefore = text(previousSiblingDoc?.title)
  const followsTitle = typed === before && title !== titleBefore && isMadeFrom(before, titleBefore)
  if (followsTitle && !(await isPublished({ collection: slug, id, locale, req }))) {
    return free(slugify(title))
  }
  return typed
}

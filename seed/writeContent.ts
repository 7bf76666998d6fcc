import type { Payload } from 'payload'
import { type ContentCollectionSlug, contentCollections } from '../cms/collections/contentCollections'
import { locales } from '../cms/locales'
import type { Ids } from './Ids'
import { inLocale } from './inLocale'
import type { Tally } from './Tally'
import type { Translated } from './translated'
import { withRowIds } from './withRowIds'

type Content = Record<ContentCollectionSlug, readonly { slug: Translated<string> }[]>

/**
 * Writes the documents that are not there yet, known by their Slovak slug, and the languages that an interrupted
 * run has left out. What is there stays as it is, also when its editor has changed it.
 */
export async function writeContent(
  payload: Payload,
  content: Content,
  ids: Ids,
  tally: Tally,
): Promise<void> {
  // Empty drafts first: documents refer to one another in circles, and an ID has to exist to be referred to.
  for (const collection of contentCollections) {
    for (const { slug } of content[collection]) {
      const key = slugOf(slug)
      ids.set(
        collection,
        key,
        (await idOf(payload, collection, key)) ?? (await newDraft(payload, collection, key)),
      )
    }
  }
  for (const collection of contentCollections) {
    for (const { slug, ...fields } of content[collection]) {
      const id = ids.get(collection, slugOf(slug))
      let written = false
      for (const locale of locales) {
        const own = slug.values[locale]
        if (own === undefined) continue
        const current = await payload.findByID({ collection, id, locale, depth: 0, trash: true })
        if (current.title || current.deletedAt) continue
        const texts = withRowIds(inLocale(fields, locale, ids.of), current) as Record<string, never>
        await payload.update({
          collection,
          id,
          locale,
          depth: 0,
          data: { ...texts, slug: own, ready: true, _status: 'published' },
        })
        written = true
      }
      tally.count(collection, written)
    }
  }
}

function slugOf(slug: Translated<string>): string {
  const own = slug.values.sk
  if (own === undefined) throw new Error('Every document of the seed has a Slovak slug.')
  return own
}

async function idOf(payload: Payload, collection: ContentCollectionSlug, slug: string) {
  const { docs } = await payload.find({
    collection,
    locale: 'sk',
    where: { slug: { equals: slug } },
    trash: true,
    limit: 1,
    depth: 0,
    select: { slug: true },
  })
  if (docs[0]) return docs[0].id
  // An editor may have given it another address since: the redirect still knows the old one.
  const redirects = await payload.find({
    collection: 'redirects',
    where: {
      and: [
        { collectionSlug: { equals: collection } },
        { locale: { equals: 'sk' } },
        { fromSlug: { equals: slug } },
      ],
    },
    limit: 1,
    depth: 0,
  })
  const document = redirects.docs[0]?.document?.value
  return typeof document === 'string' ? document : undefined
}

async function newDraft(payload: Payload, collection: ContentCollectionSlug, slug: string): Promise<string> {
  const draft = await payload.create({
    collection,
    locale: 'sk',
    draft: true,
    depth: 0,
    data: { slug, _status: 'draft' } as never,
  })
  return draft.id
}

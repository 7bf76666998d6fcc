import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { locales } from '../../locales'
import type { Redirect } from '../../payload-types'
import type { ContentCollectionSlug } from '../contentCollections'
import { savingOf } from '../rememberSaving'
import { publishedSlugs } from './publishedSlugs'
import { rememberedSlugs } from './rememberPublishedSlugs'

type RedirectLocale = NonNullable<Redirect['locale']>

interface OldAddress {
  collectionSlug: ContentCollectionSlug
  locale: RedirectLocale
  fromSlug: string
}

const redirectsFrom = ({ collectionSlug, locale, fromSlug }: OldAddress): Where => ({
  and: [
    { kind: { equals: 'automatic' } },
    { collectionSlug: { equals: collectionSlug } },
    { locale: { equals: locale } },
    { fromSlug: { equals: fromSlug } },
  ],
})

/** An address at which a page stands must lead nowhere else: this is what ends A → B → A. */
const removeRedirects = (address: OldAddress, req: PayloadRequest) =>
  req.payload.delete({ collection: 'redirects', where: redirectsFrom(address), overrideAccess: true, req })

/**
 * After publishing under a new slug: the old address leads to the document. Redirects name the document and not
 * its new slug, so that they never form chains: A → B → C is A → document and B → document.
 */
export const redirectChangedSlugs: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (doc._status !== 'published' || savingOf(context, collection.slug).draft) return doc
  const collectionSlug = collection.slug as ContentCollectionSlug
  const before = rememberedSlugs(context, collectionSlug, doc.id)
  const now = (await publishedSlugs(collectionSlug, doc.id, req)) ?? {}

  for (const locale of locales) {
    const from = before[locale]
    const to = now[locale]
    if (!to || from === to) continue
    await removeRedirects({ collectionSlug, locale, fromSlug: to }, req)
    if (!from) continue
    const address: OldAddress = { collectionSlug, locale, fromSlug: from }
    await removeRedirects(address, req)
    await req.payload.create({
      collection: 'redirects',
      data: { kind: 'automatic', ...address, document: { relationTo: collectionSlug, value: doc.id } },
      overrideAccess: true,
      req,
    })
  }
  return doc
}

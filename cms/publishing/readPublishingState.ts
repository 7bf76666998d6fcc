import type { PayloadRequest } from 'payload'
import { environment } from '../../environment'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { isValues, type Values } from '../fields/ready/Values'
import type { Locale } from '../locales'
import { readDocument } from '../translation/readDocument'
import { nameOfPerson } from './nameOfPerson'
import type { LiveLanguage, LiveState, PublishingState } from './PublishingState'
import { type PublishedPage, publishedPages } from './publishedPages'

interface Which {
  collection: ContentCollectionSlug
  id: string
  req: PayloadRequest
}

/** So many former addresses of a document are named; what is older is in the list of redirects. */
const mostRedirects = 20

const inLocale = (value: unknown, locale: Locale): unknown => (isValues(value) ? value[locale] : undefined)

const liveState = (stored: Values, locale: Locale, pages: PublishedPage[] | null): LiveState => {
  if (stored._status !== 'published') return 'notPublished'
  if (inLocale(stored.ready, locale) !== true) return 'notReady'
  if (pages === null) return 'unknown'
  return pages.some((page) => page.locale === locale) ? 'live' : 'coming'
}

/** The old addresses that lead to the document: its page's address with the old slug in place of the new one. */
const redirectsTo = async ({ collection, id, req }: Which) => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: mostRedirects,
    overrideAccess: false,
    sort: '-createdAt',
    user: req.user,
    where: {
      and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
    },
  })
  return docs
}

/** Where a document stands on the website; null for whoever may not see it, and for readers. */
export const readPublishingState = async ({
  collection,
  id,
  req,
}: Which): Promise<PublishingState | null> => {
  const [stored, newest] = await Promise.all([
    readDocument({ collection, id, req, draft: false }),
    readDocument({ collection, id, req, draft: true }),
  ])
  if (!stored || !newest) return null
  const [pages, redirects, savedBy] = await Promise.all([
    publishedPages(collection, id, req.payload.logger),
    redirectsTo({ collection, id, req }),
    nameOfPerson(newest.savedBy, req),
  ])
  const language = (locale: Locale): LiveLanguage => {
    const page = pages?.find((known) => known.locale === locale)
    const former = redirects.filter((redirect) => redirect.locale === locale && redirect.fromSlug)
    return {
      state: liveState(stored, locale, pages),
      url: page ? `${environment.siteUrl}${page.address}` : null,
      writtenAt: page?.writtenAt ?? null,
      redirects: former.map(({ fromSlug }) =>
        page ? page.address.replace(/[^/]+$/, fromSlug ?? '') : (fromSlug ?? ''),
      ),
    }
  }
  return {
    languages: { sk: language('sk'), en: language('en'), uk: language('uk') },
    draftBeside: stored._status === 'published' && newest._status !== 'published',
    membersOnly: stored.audience === 'members',
    publisherAnswers: pages !== null,
    savedBy,
    savedAt: typeof newest.updatedAt === 'string' ? newest.updatedAt : null,
  }
}

/** What pages ask the CMS, as plain functions. The publisher installs the content that they ask. */
import type { Locale } from '../i18n/locales'
import type { IndexedCollection, ListQuery } from './ContentIndex'
import type { ContentStore, GlobalName } from './ContentStore'
import { currentPreview, currentReader } from './dependencies'
import { documentUrlFor, mediaUrlFor } from './fileUrls'
import type { PageCollection } from './pageCollections'
import { shared } from './shared'

const holder = shared<{ content?: ContentStore }>('content', () => ({}))

export function installContent(content: ContentStore) {
  holder.content = content
}

function content(): ContentStore {
  if (!holder.content) throw new Error('Pages are rendered by the publisher: start site/publish/server.ts.')
  return holder.content
}

export const documentById = <C extends IndexedCollection>(
  collection: C,
  id: string | null | undefined,
  locale: Locale,
) => content().documentById(collection, id, locale)

export const documentsByIds = <C extends IndexedCollection>(
  collection: C,
  ids: readonly string[],
  locale: Locale,
) => content().documentsByIds(collection, ids, locale)

export const documentBySlug = <C extends PageCollection>(collection: C, slug: string, locale: Locale) =>
  content().documentBySlug(collection, slug, locale)

/** Titles and slugs, for naming and linking without depending on the rest of the document. */
export const names = (collection: PageCollection, ids: readonly string[], locale: Locale) =>
  content().names(collection, ids, locale)

export const list = <C extends IndexedCollection>(collection: C, query: ListQuery) =>
  content().list(collection, query)

/** Slugs, titles and dates of a list, without its texts: for sitemaps and choices. */
export const entries = (collection: PageCollection, query: ListQuery) => content().entries(collection, query)

/** Whether a list has anything in it. */
export const some = (collection: PageCollection, query: ListQuery) => content().some(collection, query)

/** What came before this moment on a topic, for reading on; ISO 8601. */
export const earlier = (collection: PageCollection, locale: Locale, topic: string, moment: string) =>
  content().earlier(collection, locale, topic, moment)

export const months = (collection: PageCollection, locale: Locale) => content().months(collection, locale)

/** The months next to one, `YYYY-MM`, that have something. */
export const neighbourMonths = (collection: PageCollection, locale: Locale, month: string) =>
  content().neighbourMonths(collection, locale, month)

/** When a collection, or one year of it, last changed for the public; ISO 8601. */
export const lastChange = (collection: PageCollection, year?: string) =>
  content().lastChange(collection, year)

/** The address of a picture by its id, without reading what else is known of it. */
export function pictureUrl(id: string): string | undefined {
  const file = content().pictureFile(id)
  return file && mediaUrl(file)
}

export const alternates = (collection: PageCollection, id: string) => content().alternates(collection, id)

export const globalBySlug = <G extends GlobalName>(slug: G, locale: Locale) =>
  content().globalBySlug(slug, locale)

/** `YYYY-MM-DD` in Slovak time; a page that asks is made anew every day. */
export const today = () => content().today()

export const mediaUrl = (filename: string) =>
  currentPreview()?.fileAddress('media', filename) ?? mediaUrlFor(currentReader(), filename)

export const documentUrl = (filename: string) =>
  currentPreview()?.fileAddress('documents', filename) ?? documentUrlFor(currentReader(), filename)

/** The domains that may frame a town's widgets, by its Slovak slug; `*` where any may. */
export const widgetDomains = () => content().widgetDomains()

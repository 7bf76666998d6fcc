import { documentHref } from '../components/documentHref'
import { idOf } from '../components/idOf'
import { idsOf } from '../components/idsOf'
import type { Translations } from '../components/translationsOf'
import type { Entry } from '../content/ContentIndex'
import { alternates, entries, globalBySlug, lastChange, list, months, pictureUrl } from '../content/content'
import { isDated, type PageCollection, pageCollections } from '../content/pageCollections'
import { hrefTo } from '../i18n/addresses'
import { defaultLocale, type Locale, locales } from '../i18n/locales'
import { readerGroups } from '../i18n/readerGroups'

/** A page in all its languages, as a sitemap lists it. */
export interface SitemapPage {
  addresses: Translations
  /** When it last changed; ISO 8601, or '' where nobody knows. */
  changed: string
  /** The address of the picture that it shows. */
  picture?: string
}

/** The pages that are there whatever the content is, and what each of them shows the newest of. */
const fixed = [
  ['', ['pages', 'news', 'events', 'materials', 'municipalities', 'topics']],
  ['news', ['news']],
  ['materials', ['materials']],
  ['services', ['services', 'municipalities', 'topics']],
  ['municipalities', ['municipalities']],
  ['events', ['events']],
  ['projects', ['projects']],
  ['organisations', ['organisations']],
  ['topics', ['topics']],
  ['widgets', ['municipalities', 'topics']],
  ['site-map', ['pages', 'services', 'municipalities', 'topics', 'projects', 'organisations']],
  ['follow', ['topics']],
] as const

/** ISO 8601 in one zone sorts as text. */
export const latest = (times: string[]): string => [...times].sort().at(-1) ?? ''

function fixedPages(): SitemapPage[] {
  return fixed.map(([route, shown]) => ({
    addresses: Object.fromEntries(locales.map((locale) => [locale, hrefTo(locale, route)])),
    changed: latest(shown.map((collection) => lastChange(collection))),
  }))
}

/** What is listed of a collection: all of it, or one year, asked for month by month. */
function found(collection: PageCollection, year: string | undefined): Entry[] {
  const byId = new Map<string, Entry>()
  for (const locale of locales) {
    const parts = year
      ? Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
      : [undefined]
    for (const month of parts) {
      for (const entry of entries(collection, { locale, month })) byId.set(entry.id, entry)
    }
  }
  return [...byId.values()]
}

function documentPages(collection: PageCollection, listed: Entry[]): SitemapPage[] {
  return listed.map(({ slugs, audience, updatedAt, cover }) => ({
    addresses: Object.fromEntries(
      locales.flatMap((locale) => {
        const href = documentHref(locale, collection, { slug: slugs[locale], audience })
        return href ? [[locale, href]] : []
      }),
    ),
    changed: updatedAt,
    picture: cover && pictureUrl(cover),
  }))
}

/** Pages that several languages have, put together one address at a time. */
class Gathered {
  readonly #pages = new Map<string, SitemapPage>()

  add(key: string, locale: Locale, address: string, ...changes: string[]) {
    const page = this.#pages.get(key) ?? { addresses: {}, changed: '' }
    page.addresses[locale] = address
    page.changed = latest([page.changed, ...changes])
    this.#pages.set(key, page)
  }

  get all(): SitemapPage[] {
    return [...this.#pages.values()]
  }
}

function monthPages(collection: 'news' | 'events', year: string): SitemapPage[] {
  const pages = new Gathered()
  for (const locale of locales) {
    for (const { month } of months(collection, locale)) {
      if (!month.startsWith(year)) continue
      const address = hrefTo(locale, `${collection}/archive/:year/:month`, { year, month: month.slice(5) })
      const changes = entries(collection, { locale, month }).map(({ updatedAt }) => updatedAt)
      pages.add(month, locale, address, ...changes)
    }
  }
  return pages.all
}

/** The lists of services: by topic, and by topic and town. */
function servicePages(services: Entry[]): SitemapPage[] {
  const pages = new Gathered()
  for (const { slugs, municipality, topics, updatedAt } of services) {
    for (const locale of locales) {
      if (!slugs[locale]) continue
      const town = municipality && alternates('municipalities', municipality)[locale]
      for (const id of topics) {
        const topic = alternates('topics', id)[locale]
        if (!topic) continue
        pages.add(id, locale, hrefTo(locale, 'services/topic/:topic', { topic }), updatedAt)
        if (!town) continue
        const both = hrefTo(locale, 'services/town/:town/:topic', { town, topic })
        pages.add(`${municipality} ${id}`, locale, both, updatedAt)
      }
    }
  }
  return pages.all
}

/** What each town offers; it has such a page before it has services. */
function townPages(): SitemapPage[] {
  const pages = new Gathered()
  for (const locale of locales) {
    for (const { id, slugs, updatedAt } of entries('municipalities', { locale })) {
      const changes = entries('services', { locale, municipality: id }).map((service) => service.updatedAt)
      const address = hrefTo(locale, 'services/town/:town', { town: slugs[locale] ?? '' })
      pages.add(id, locale, address, updatedAt, ...changes)
    }
  }
  return pages.all
}

/** The lists of materials: on a topic, and for a group of readers. */
async function materialPages(): Promise<SitemapPage[]> {
  const pages = new Gathered()
  for (const locale of locales) {
    const { documents } = await list('materials', { locale })
    for (const { topics, readers, updatedAt } of documents) {
      for (const id of idsOf(topics)) {
        const topic = alternates('topics', id)[locale]
        if (topic) pages.add(id, locale, hrefTo(locale, 'materials/topic/:topic', { topic }), updatedAt)
      }
      for (const group of readers ?? []) {
        const word = readerGroups[group][locale]
        pages.add(group, locale, hrefTo(locale, 'materials/for/:readers', { readers: word }), updatedAt)
      }
    }
  }
  return pages.all
}

/** The lists of the newest news: on a topic, and from a town. */
function newsPages(): SitemapPage[] {
  const pages = new Gathered()
  for (const locale of locales) {
    for (const { id, slugs } of entries('topics', { locale })) {
      const [newest] = entries('news', { locale, topic: id, limit: 1 })
      const address = hrefTo(locale, 'news/topic/:topic', { topic: slugs[locale] ?? '' })
      if (newest) pages.add(id, locale, address, newest.updatedAt)
    }
    for (const { id, slugs } of entries('municipalities', { locale })) {
      const [newest] = entries('news', { locale, municipality: id, limit: 1 })
      const address = hrefTo(locale, 'news/town/:town', { town: slugs[locale] ?? '' })
      if (newest) pages.add(id, locale, address, newest.updatedAt)
    }
  }
  return pages.all
}

/** The pages in the sitemap of this name; null where there is none. */
export async function sitemapPages(name: string): Promise<SitemapPage[] | null> {
  if (name === 'site') return [...fixedPages(), ...townPages(), ...(await materialPages()), ...newsPages()]
  const [, part, year] = /^([a-z]+)(?:-(\d{4}))?$/.exec(name) ?? []
  const collection = pageCollections.find((candidate) => candidate === part)
  if (!collection || isDated(collection) !== Boolean(year)) return null
  // The page that the editors chose for the home page is listed as that.
  const { homePage } = await globalBySlug('settings', defaultLocale)
  const listed = found(collection, year).filter(({ id }) => id !== idOf(homePage))
  const pages = documentPages(collection, listed)
  if (collection === 'services') pages.push(...servicePages(listed))
  if (year && (collection === 'news' || collection === 'events')) pages.push(...monthPages(collection, year))
  return pages
}

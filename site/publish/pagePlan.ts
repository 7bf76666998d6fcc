/** Which pages there are: the publisher's answer to "what should exist now", taken from the content index. */

import type { Entry } from '../content/ContentIndex'
import type { ContentStore, Redirect } from '../content/ContentStore'
import type { Reader } from '../content/dependencies'
import { isDated, type PageCollection, pageCollections } from '../content/pageCollections'
import { feedName } from '../embed/feedName'
import { addressOf, hrefTo, type RouteTemplate, routeTo } from '../i18n/addresses'
import { defaultLocale, type Locale, locales } from '../i18n/locales'
import { readerGroupNames, readerGroups } from '../i18n/readerGroups'

export interface PlannedPage {
  /** The public address, which is also the file's name. */
  address: string
  /** The path of its route under site/app. */
  route: string
  reader: Reader
}

/** Pages that exist whatever the content is. */
const fixedRoutes = [
  '',
  'news',
  'materials',
  'services',
  'municipalities',
  'events',
  'projects',
  'organisations',
  'topics',
  'widgets',
  'site-map',
  'follow',
  'search',
  'sign-in',
  'feedback',
  'not-found',
  'error',
  'offline',
] as const satisfies RouteTemplate[]

const sharedFiles = ['/robots.txt', '/sitemap.xml', '/speculation-rules.json', '/site.webmanifest']

/** The collections that have members-only pages. */
const membersCollections = ['news', 'materials', 'events'] as const

const same = (path: string, reader: Reader = 'public'): PlannedPage => ({
  address: path,
  route: path,
  reader,
})

function page(
  locale: Locale,
  route: RouteTemplate,
  params: Record<string, string>,
  reader: Reader = 'public',
) {
  // The table of addresses knows the parameters by type; here the route is only known while running.
  const inside = routeTo(locale, route as 'news/:slug', params as { slug: string })
  return { address: hrefTo(locale, route as 'news/:slug', params as { slug: string }), route: inside, reader }
}

/** The news feeds of a language or a topic lie below its page. */
const feedFiles = ['/feed.xml', '/feed.json']

const feedsOf = ({ address, route, reader }: PlannedPage): PlannedPage[] =>
  feedFiles.map((file) => ({ address: address + file, route: route + file, reader }))

/**
 * The pages of one document: one in every language that is ready. The page that was chosen for the home page is
 * that, and has none of its own.
 */
export function documentPages(
  collection: PageCollection,
  entry: Entry | undefined,
  homePage: string | undefined,
): PlannedPage[] {
  if (!entry || (collection === 'pages' && entry.id === homePage)) return []
  return locales.flatMap((locale) => {
    const slug = entry.slugs[locale]
    if (!slug) return []
    if (entry.audience === 'public') {
      const own = page(locale, `${collection}/:slug`, { slug })
      // For the reader's own calendar.
      if (collection === 'events') return [own, same(`/${locale}/calendar/${slug}.ics`)]
      return collection === 'topics' ? [own, ...feedsOf(own)] : own
    }
    const members = membersCollections.find((name) => name === collection)
    return members ? page(locale, `members/${members}/:slug`, { slug }, 'members') : []
  })
}

/** The home page in the languages in which the page that was chosen for it is ready. */
export const homePages = ({ slugs }: Entry): PlannedPage[] =>
  locales.filter((locale) => slugs[locale]).map((locale) => page(locale, '', {}))

const slugsOf = (content: ContentStore, collection: PageCollection): string[] =>
  content.index.entries(collection).flatMap(({ slugs }) => slugs[defaultLocale] ?? [])

/** Of all, of each town, on each topic, and on each topic in each town: a widget for any of them never breaks. */
function widgetFeedNames(content: ContentStore): string[] {
  const topics = ['', ...slugsOf(content, 'topics')]
  const towns = ['', ...slugsOf(content, 'municipalities')]
  return towns.flatMap((town) => topics.map((topic) => feedName(town, topic)))
}

/** The pages that gather documents: archives, services by town and topic, sitemaps, feeds. */
export function gatheringPages(content: ContentStore): PlannedPage[] {
  const { index } = content
  const pages: PlannedPage[] = sharedFiles.map((path) => same(path))
  const feedNames = widgetFeedNames(content)
  pages.push(same('/embed/v1/domains.json', 'members'))
  for (const locale of locales) {
    for (const route of fixedRoutes) pages.push(page(locale, route, {}))
    pages.push(page(locale, 'members', {}, 'members'))
    pages.push(same(`/${locale}/calendar.ics`))
    pages.push(...feedsOf(page(locale, '', {})))
    for (const name of feedNames) pages.push(same(`/embed/v1/${locale}/${name}`))
    for (const collection of ['news', 'events'] as const) {
      for (const { month } of index.monthsOf(collection, 'public', locale)) {
        const [year = '', number = ''] = month.split('-')
        pages.push(page(locale, `${collection}/archive/:year/:month`, { year, month: number }))
      }
    }
    /** The slugs of the topics or towns that something public in a collection is about. */
    const aboutWhat = (
      named: PageCollection,
      ids: (entry: Entry) => string[],
      collection: PageCollection,
    ) => {
      const found = new Set<string>()
      for (const entry of index.entries(collection)) {
        if (entry.slugs[locale] && entry.audience === 'public') for (const id of ids(entry)) found.add(id)
      }
      return [...found].flatMap((id) => index.entry(named, id)?.slugs[locale] ?? [])
    }
    const towns = index.entries('municipalities').flatMap(({ slugs }) => slugs[locale] ?? [])
    const topics = new Set<string>()
    const pairs = new Set<string>()
    for (const service of index.entries('services')) {
      if (!service.slugs[locale]) continue
      const town = service.municipality && index.entry('municipalities', service.municipality)?.slugs[locale]
      for (const id of service.topics) {
        const topic = index.entry('topics', id)?.slugs[locale]
        if (!topic) continue
        topics.add(topic)
        if (town) pairs.add(`${town} ${topic}`)
      }
    }
    for (const topic of aboutWhat('topics', ({ topics }) => topics, 'materials'))
      pages.push(page(locale, 'materials/topic/:topic', { topic }))
    for (const topic of aboutWhat('topics', ({ topics }) => topics, 'news'))
      pages.push(page(locale, 'news/topic/:topic', { topic }))
    for (const town of aboutWhat('municipalities', ({ municipality }) => [municipality ?? ''], 'news'))
      pages.push(page(locale, 'news/town/:town', { town }))
    for (const group of readerGroupNames)
      pages.push(page(locale, 'materials/for/:readers', { readers: readerGroups[group][locale] }))
    for (const town of towns) pages.push(page(locale, 'services/town/:town', { town }))
    for (const topic of topics) pages.push(page(locale, 'services/topic/:topic', { topic }))
    for (const pair of pairs) {
      const [town = '', topic = ''] = pair.split(' ')
      pages.push(page(locale, 'services/town/:town/:topic', { town, topic }))
    }
  }
  for (const name of sitemapNames(content)) pages.push(same(`/sitemaps/${name}.xml`))
  return pages
}

/** The sitemaps that the site's own index of them (site/app/sitemapNames.ts) names. */
export function sitemapNames(content: ContentStore): string[] {
  const names = new Set<string>(['site'])
  for (const collection of pageCollections) {
    const dated = isDated(collection)
    for (const locale of locales) {
      const months = dated ? content.index.monthsOf(collection, 'public', locale) : []
      for (const { month } of months) names.add(`${collection}-${month.slice(0, 4)}`)
      if (!dated && content.index.list(collection, 'public', { locale, limit: 1 }).total > 0)
        names.add(collection)
    }
  }
  return [...names].sort()
}

/** Everything that should be published, by address, in the order in which it is best made. */
export function allPages(content: ContentStore): Map<string, PlannedPage> {
  const { index, homePage } = content
  const pages = new Map(gatheringPages(content).map((planned) => [planned.address, planned]))
  for (const collection of pageCollections) {
    let before: string | undefined
    for (const entry of index.entries(collection)) {
      const month = index.monthOf(entry)
      if (month !== before && (collection === 'news' || collection === 'events')) {
        // A month's archive right before its articles: it reads them all together, and they are still there.
        for (const locale of locales) {
          const [year = '', number = ''] = month?.split('-') ?? []
          const archive = hrefTo(locale, `${collection}/archive/:year/:month`, { year, month: number })
          const planned = pages.get(archive)
          if (planned && pages.delete(archive)) pages.set(archive, planned)
        }
      }
      before = month
      for (const planned of documentPages(collection, entry, homePage)) pages.set(planned.address, planned)
    }
  }
  return pages
}

/** Old addresses → where they lead now. Members' pages are left out: their names are nobody else's business. */
export function redirectMap(content: ContentStore): Record<string, string> {
  const map: Record<string, string> = {}
  const home = content.homePage ? content.index.entry('pages', content.homePage) : undefined
  for (const locale of locales) {
    const slug = home?.slugs[locale]
    if (slug) map[hrefTo(locale, 'pages/:slug', { slug })] = hrefTo(locale, '')
  }
  for (const redirect of content.redirects()) {
    for (const [from, to] of redirectsOf(content, redirect)) if (from !== to) map[from] = to
  }
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function redirectsOf(content: ContentStore, redirect: Redirect): [string, string][] {
  if (redirect.fromPath && redirect.toUrl) return [[redirect.fromPath, redirect.toUrl]]
  const { collection, locale, fromSlug, documentId } = redirect
  const known = pageCollections.find((name) => name === collection)
  if (!known || !locale || !fromSlug || !documentId) return []
  const entry = content.index.entry(known, documentId)
  const slug = entry?.audience === 'public' ? entry.slugs[locale] : undefined
  if (!slug) return []
  const isHome = known === 'pages' && documentId === content.homePage
  const from = addressOf(`/${locale}/${known}/${fromSlug}`)
  const to = isHome ? hrefTo(locale, '') : addressOf(`/${locale}/${known}/${slug}`)
  if (!from || !to) return []
  const files = known === 'topics' ? ['', ...feedFiles] : ['']
  const pages = files.map((file): [string, string] => [from + file, to + file])
  for (const [route, name] of listsNamedAfter[known] ?? [])
    pages.push([listAddress(locale, route, name, fromSlug), listAddress(locale, route, name, slug)])
  return locale === defaultLocale ? [...pages, ...widgetRedirects(content, known, fromSlug, slug)] : pages
}

/** The lists that have a topic's or a town's slug in their address, and the parameter that it is. */
const listsNamedAfter: Partial<Record<PageCollection, [RouteTemplate, string][]>> = {
  topics: [
    ['news/topic/:topic', 'topic'],
    ['materials/topic/:topic', 'topic'],
    ['services/topic/:topic', 'topic'],
  ],
  municipalities: [
    ['news/town/:town', 'town'],
    ['services/town/:town', 'town'],
  ],
}
const listAddress = (locale: Locale, route: RouteTemplate, name: string, slug: string) =>
  page(locale, route, { [name]: slug }).address

/** A widget goes on to work when its town or topic gets another name. */
function widgetRedirects(content: ContentStore, collection: PageCollection, from: string, to: string) {
  const isTown = collection === 'municipalities'
  if (!isTown && collection !== 'topics') return []
  const nameOf = (slug: string, other: string) => (isTown ? feedName(slug, other) : feedName(other, slug))
  const others = ['', ...slugsOf(content, isTown ? 'topics' : 'municipalities')]
  return locales.flatMap((locale) =>
    others.map((other): [string, string] => [
      `/embed/v1/${locale}/${nameOf(from, other)}`,
      `/embed/v1/${locale}/${nameOf(to, other)}`,
    ]),
  )
}

/**
 * The address of every page in every language: one page and language, one address, in the language's own
 * words. Inside, Next knows each template under one English route (`/sk/news/…`); readers only ever see the
 * address (`/sk/spravy/…`). This table is the only place that knows both.
 */
import { isLocale, type Locale, locales } from './locales'

/** The part behind the language: the route's template, and the same page's words in each language. */
const table = {
  '': { sk: '', en: '', uk: '' },
  news: { sk: 'spravy', en: 'news', uk: 'novyny' },
  'news/archive/:year/:month': {
    sk: 'spravy/:year/:month',
    en: 'news/:year/:month',
    uk: 'novyny/:year/:month',
  },
  'news/topic/:topic': { sk: 'spravy/tema/:topic', en: 'news/topic/:topic', uk: 'novyny/tema/:topic' },
  'news/town/:town': { sk: 'spravy/mesto/:town', en: 'news/town/:town', uk: 'novyny/misto/:town' },
  'news/:slug': { sk: 'spravy/:slug', en: 'news/:slug', uk: 'novyny/:slug' },
  materials: { sk: 'materialy', en: 'materials', uk: 'materialy' },
  'materials/topic/:topic': {
    sk: 'materialy/tema/:topic',
    en: 'materials/topic/:topic',
    uk: 'materialy/tema/:topic',
  },
  'materials/for/:readers': {
    sk: 'materialy/pre/:readers',
    en: 'materials/for/:readers',
    uk: 'materialy/dlia/:readers',
  },
  'materials/:slug': { sk: 'materialy/:slug', en: 'materials/:slug', uk: 'materialy/:slug' },
  services: { sk: 'sluzby', en: 'services', uk: 'posluhy' },
  'services/town/:town': { sk: 'sluzby/mesto/:town', en: 'services/town/:town', uk: 'posluhy/misto/:town' },
  'services/town/:town/:topic': {
    sk: 'sluzby/mesto/:town/:topic',
    en: 'services/town/:town/:topic',
    uk: 'posluhy/misto/:town/:topic',
  },
  'services/topic/:topic': {
    sk: 'sluzby/tema/:topic',
    en: 'services/topic/:topic',
    uk: 'posluhy/tema/:topic',
  },
  'services/:slug': { sk: 'sluzby/:slug', en: 'services/:slug', uk: 'posluhy/:slug' },
  municipalities: { sk: 'samospravy', en: 'municipalities', uk: 'hromady' },
  'municipalities/:slug': { sk: 'samospravy/:slug', en: 'municipalities/:slug', uk: 'hromady/:slug' },
  events: { sk: 'podujatia', en: 'events', uk: 'podii' },
  'events/archive/:year/:month': {
    sk: 'podujatia/:year/:month',
    en: 'events/:year/:month',
    uk: 'podii/:year/:month',
  },
  'events/:slug': { sk: 'podujatia/:slug', en: 'events/:slug', uk: 'podii/:slug' },
  projects: { sk: 'projekty', en: 'projects', uk: 'proiekty' },
  'projects/:slug': { sk: 'projekty/:slug', en: 'projects/:slug', uk: 'proiekty/:slug' },
  organisations: { sk: 'organizacie', en: 'organisations', uk: 'orhanizatsii' },
  'organisations/:slug': { sk: 'organizacie/:slug', en: 'organisations/:slug', uk: 'orhanizatsii/:slug' },
  topics: { sk: 'temy', en: 'topics', uk: 'temy' },
  'topics/:slug': { sk: 'temy/:slug', en: 'topics/:slug', uk: 'temy/:slug' },
  widgets: { sk: 'widgety', en: 'widgets', uk: 'vidzhety' },
  'site-map': { sk: 'mapa-webu', en: 'site-map', uk: 'mapa-saitu' },
  follow: { sk: 'odber-noviniek', en: 'follow', uk: 'stezhyty' },
  'find-service': { sk: 'najst-sluzbu', en: 'find-service', uk: 'znaity-posluhu' },
  feedback: { sk: 'spatna-vazba', en: 'feedback', uk: 'vidhuk' },
  search: { sk: 'hladat', en: 'search', uk: 'poshuk' },
  'sign-in': { sk: 'prihlasenie', en: 'sign-in', uk: 'vkhid' },
  members: { sk: 'clenska-zona', en: 'members-area', uk: 'zona-uchasnykiv' },
  'members/materials/:slug': {
    sk: 'clenska-zona/materialy/:slug',
    en: 'members-area/materials/:slug',
    uk: 'zona-uchasnykiv/materialy/:slug',
  },
  'members/news/:slug': {
    sk: 'clenska-zona/spravy/:slug',
    en: 'members-area/news/:slug',
    uk: 'zona-uchasnykiv/novyny/:slug',
  },
  'members/events/:slug': {
    sk: 'clenska-zona/podujatia/:slug',
    en: 'members-area/events/:slug',
    uk: 'zona-uchasnykiv/podii/:slug',
  },
  'not-found': { sk: '404', en: '404', uk: '404' },
  error: { sk: '500', en: '500', uk: '500' },
  offline: { sk: 'bez-pripojenia', en: 'offline', uk: 'bez-zviazku' },
  // Last, because it would match every other one-word address.
  'pages/:slug': { sk: ':slug', en: ':slug', uk: ':slug' },
} as const satisfies Record<string, Record<Locale, string>>

/** The template of a route, without the language: `news/:slug`. */
export type RouteTemplate = keyof typeof table

type ParamNames<T extends string> = T extends `${infer Head}/${infer Tail}`
  ? ParamNames<Head> | ParamNames<Tail>
  : T extends `:${infer Name}`
    ? Name
    : never
export type RouteParams<T extends string> = Record<ParamNames<T>, string>

export const routeTemplates = Object.keys(table) as RouteTemplate[]

/** What a parameter may look like: years and months are digits, everything else is a slug. */
const shapes: Record<string, string> = { year: '\\d{4}', month: '(?:0[1-9]|1[0-2])' }
const slugShape = '[a-z0-9]+(?:-[a-z0-9]+)*'

const pattern = (template: string) =>
  new RegExp(
    `^${template.replace(/:([a-z]+)/g, (_, name: string) => `(?<${name}>${shapes[name] ?? slugShape})`)}$`,
  )
const fill = (template: string, params: Record<string, string>) =>
  template.replace(/:([a-z]+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`The address ${template} needs the parameter ${name}.`)
    return value
  })

const routePatterns = routeTemplates.map((route) => ({ route, matches: pattern(route) }))
const addressPatterns = Object.fromEntries(
  locales.map((locale) => [
    locale,
    routeTemplates.map((route) => ({ route, matches: pattern(table[route][locale]) })),
  ]),
) as Record<Locale, { route: RouteTemplate; matches: RegExp }[]>

const join = (locale: Locale, rest: string) => (rest === '' ? `/${locale}` : `/${locale}/${rest}`)

/** The address of a page: `hrefTo('sk', 'news/:slug', { slug: 'x' })` → `/sk/spravy/x`. */
export function hrefTo<T extends RouteTemplate>(
  locale: Locale,
  route: T,
  ...params: ParamNames<T> extends never ? [] : [RouteParams<T>]
): string {
  return join(locale, fill(table[route][locale], params[0] ?? {}))
}

/** The path of the page’s route under site/app: `routeTo('sk', 'news/:slug', { slug: 'x' })` → `/sk/news/x`. */
export function routeTo<T extends RouteTemplate>(
  locale: Locale,
  route: T,
  ...params: ParamNames<T> extends never ? [] : [RouteParams<T>]
): string {
  return join(locale, fill(route, params[0] ?? {}))
}

export interface Place {
  locale: Locale
  route: RouteTemplate
  params: Record<string, string>
}

function find(path: string, patternsOf: (locale: Locale) => { route: RouteTemplate; matches: RegExp }[]) {
  const [, locale, ...rest] = path.split('/')
  if (!isLocale(locale)) return null
  if (path.endsWith('/')) return null
  const words = rest.join('/')
  for (const { route, matches } of patternsOf(locale)) {
    const found = matches.exec(words)
    if (found) return { locale, route, params: { ...found.groups } } satisfies Place
  }
  return null
}

/** What page an address shows, or null where no page can be: `/sk/spravy/x` → news/:slug, x. */
export const placeAt = (address: string): Place | null => find(address, (locale) => addressPatterns[locale])

/** Sitemaps and the like have the same path inside and outside; only pages have words of a language. */
const isFile = (path: string) => /\.[a-z0-9]+$/.test(path)

/** A feed lies below the page that it is about: `/sk/temy/byvanie` has `/sk/temy/byvanie/feed.xml`. */
const feed = /^(\/.+)(\/feed\.(?:xml|json))$/

/** `/sk/news/x` → `/sk/spravy/x`; null for a route that has no address. */
export function addressOf(route: string): string | null {
  const [, page, file] = feed.exec(route) ?? []
  if (page && file) {
    const address = addressOf(page)
    return address && address + file
  }
  if (isFile(route)) return route
  const place = find(route, () => routePatterns)
  return place && join(place.locale, fill(table[place.route][place.locale], place.params))
}

/** `/sk/spravy/x` → `/sk/news/x`; null for an address that no page can have. */
export function routeOf(address: string): string | null {
  const [, page, file] = feed.exec(address) ?? []
  if (page && file) {
    const route = routeOf(page)
    return route && route + file
  }
  if (isFile(address)) return address
  const place = placeAt(address)
  return place && join(place.locale, fill(place.route, place.params))
}

/** First words that a generic page's slug must not take, since sections have them. */
export const reservedWords = (locale: Locale): string[] => [
  ...new Set(
    routeTemplates
      .flatMap((route) => table[route][locale].split('/')[0] ?? [])
      .filter((word) => word && !word.startsWith(':')),
  ),
]

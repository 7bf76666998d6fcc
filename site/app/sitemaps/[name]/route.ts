// One sitemap: the addresses of a part of the site, each with its translations where they are real.
import { environment } from '../../../../environment'
import { documentHref } from '../../../components/documentHref'
import { idOf } from '../../../components/idOf'
import { type Entry, isDated, type PageCollection, pageCollections } from '../../../content/ContentIndex'
import { entries, globalBySlug, months } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { defaultLocale, type Locale, locales } from '../../../i18n/locales'

export const dynamic = 'force-dynamic'

/** A page's address in each of its languages, and when it last changed. */
interface Listed {
  addresses: Partial<Record<Locale, string>>
  changed?: string
}

const fixed = [
  '',
  'news',
  'materials',
  'services',
  'municipalities',
  'events',
  'projects',
  'organisations',
  'topics',
] as const

function fixedPages(): Listed[] {
  return fixed.map((route) => ({
    addresses: Object.fromEntries(locales.map((locale) => [locale, hrefTo(locale, route)])),
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

function documentPages(
  collection: PageCollection,
  year: string | undefined,
  home: string | undefined,
): Listed[] {
  return found(collection, year)
    .filter(({ id }) => id !== home)
    .map(({ slugs, audience, updatedAt }) => ({
      addresses: Object.fromEntries(
        locales.flatMap((locale) => {
          const href = documentHref(locale, collection, { slug: slugs[locale], audience })
          return href ? [[locale, href]] : []
        }),
      ),
      changed: updatedAt,
    }))
}

function monthPages(collection: 'news' | 'events', year: string): Listed[] {
  const byMonth = new Map<string, Listed>()
  for (const locale of locales) {
    for (const { month } of months(collection, locale)) {
      if (!month.startsWith(year)) continue
      const listed = byMonth.get(month) ?? { addresses: {} }
      listed.addresses[locale] = hrefTo(locale, `${collection}/archive/:year/:month`, {
        year,
        month: month.slice(5),
      })
      byMonth.set(month, listed)
    }
  }
  return [...byMonth.values()]
}

/** Slugs and ids hold nothing that XML would mistake, but the site's own address might. */
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const absolute = (address: string) => escaped(`${environment.siteUrl}${address}`)

function urls({ addresses, changed }: Listed): string[] {
  const ready = locales.flatMap((locale) => {
    const address = addresses[locale]
    return address ? [[locale, address] as const] : []
  })
  const alternates = [
    ...ready.map(
      ([locale, address]) =>
        `    <xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(address)}"/>`,
    ),
    ...(addresses[defaultLocale]
      ? [
          `    <xhtml:link rel="alternate" hreflang="x-default" href="${absolute(addresses[defaultLocale])}"/>`,
        ]
      : []),
  ]
  return ready.map(([, address]) =>
    [
      '  <url>',
      `    <loc>${absolute(address)}</loc>`,
      ...(changed ? [`    <lastmod>${changed}</lastmod>`] : []),
      ...(ready.length > 1 ? alternates : []),
      '  </url>',
    ].join('\n'),
  )
}

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const [, part = '', year] = /^([a-z]+)(?:-(\d{4}))?\.xml$/.exec(name) ?? []
  const collection = pageCollections.find((candidate) => candidate === part)
  if (part !== 'site' && (!collection || isDated(collection) !== Boolean(year)))
    return new Response(null, { status: 404 })
  // The page that the editors chose for the home page is listed as that.
  const { homePage } = await globalBySlug('settings', defaultLocale)
  const listed = collection ? documentPages(collection, year, idOf(homePage)) : fixedPages()
  if (year && (collection === 'news' || collection === 'events')) listed.push(...monthPages(collection, year))
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...listed.flatMap(urls),
    '</urlset>',
    '',
  ].join('\n')
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

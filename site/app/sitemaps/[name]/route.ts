// One sitemap: the addresses of a part of the site, with their translations, last changes and pictures.
import { environment } from '../../../../environment'
import { defaultAddress } from '../../../components/translationsOf'
import { locales } from '../../../i18n/locales'
import { type SitemapPage, sitemapPages } from '../../sitemapPages'

export const dynamic = 'force-dynamic'

/** Slugs and ids hold nothing that XML would mistake, but the site's own address and names of files might. */
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const absolute = (address: string) => escaped(`${environment.siteUrl}${address}`)

function urls({ addresses, changed, picture }: SitemapPage): string[] {
  const ready = locales.flatMap((locale) => {
    const address = addresses[locale]
    return address ? [[locale, address] as const] : []
  })
  const alternates = [...ready, ['x-default', defaultAddress(addresses) ?? ''] as const].map(
    ([language, address]) =>
      `    <xhtml:link rel="alternate" hreflang="${language}" href="${absolute(address)}"/>`,
  )
  return ready.map(([, address]) =>
    [
      '  <url>',
      `    <loc>${absolute(address)}</loc>`,
      ...(changed ? [`    <lastmod>${changed}</lastmod>`] : []),
      ...alternates,
      ...(picture ? [`    <image:image><image:loc>${absolute(picture)}</image:loc></image:image>`] : []),
      '  </url>',
    ].join('\n'),
  )
}

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const pages = name.endsWith('.xml') ? await sitemapPages(name.slice(0, -'.xml'.length)) : null
  if (!pages) return new Response(null, { status: 404 })
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"' +
      ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' +
      ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    ...pages.flatMap(urls),
    '</urlset>',
    '',
  ].join('\n')
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

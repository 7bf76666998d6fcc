// The index of the sitemaps: one for the pages that gather, one per collection, one per year of what has dates.
import { environment } from '../../../environment'
import { sitemapNames } from '../sitemapNames'

export const dynamic = 'force-dynamic'

export function GET() {
  const maps = sitemapNames().map(
    (name) => `  <sitemap><loc>${environment.siteUrl}/sitemaps/${name}.xml</loc></sitemap>`,
  )
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...maps,
    '</sitemapindex>',
    '',
  ].join('\n')
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

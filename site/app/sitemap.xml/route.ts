// The index of the sitemaps: one for the pages that gather, one per collection, one per year of what has dates.
import { environment } from '../../../environment'
import { lastChange } from '../../content/content'
import { pageCollections } from '../../content/pageCollections'
import { sitemapNames } from '../sitemapNames'
import { latest } from '../sitemapPages'

export const dynamic = 'force-dynamic'

/** When something in the sitemap last changed, without reading what is in it; ISO 8601. */
function changeOf(name: string): string {
  if (name === 'site') {
    return latest(pageCollections.map((collection) => lastChange(collection)))
  }
  const [part, year] = name.split('-')
  const collection = pageCollections.find((candidate) => candidate === part)
  return collection ? lastChange(collection, year) : ''
}

export function GET() {
  const maps = sitemapNames().map((name) => {
    const changed = changeOf(name)
    return [
      '  <sitemap>',
      `    <loc>${environment.siteUrl}/sitemaps/${name}.xml</loc>`,
      ...(changed ? [`    <lastmod>${changed}</lastmod>`] : []),
      '  </sitemap>',
    ].join('\n')
  })
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...maps,
    '</sitemapindex>',
    '',
  ].join('\n')
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

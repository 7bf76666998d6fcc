// What search engines may read: all of it, but the forms and the members' area.
import { environment } from '../../../environment'
import { hrefTo } from '../../i18n/addresses'
import { locales } from '../../i18n/locales'

export const dynamic = 'force-dynamic'

export function GET() {
  const closed = locales.flatMap((locale) => [
    hrefTo(locale, 'search'),
    hrefTo(locale, 'sign-in'),
    hrefTo(locale, 'members'),
  ])
  const lines = [
    'User-agent: *',
    ...closed.map((address) => `Disallow: ${address}`),
    'Disallow: /members-files/',
    '',
    `Sitemap: ${environment.siteUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

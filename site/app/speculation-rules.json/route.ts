// Which links a browser may open before they are pressed: pages of this site, but nothing that costs work or
// belongs to a person. https://html.spec.whatwg.org/multipage/speculative-loading.html
import { hrefTo } from '../../i18n/addresses'
import { locales } from '../../i18n/locales'

export const dynamic = 'force-dynamic'

const kept = (['search', 'sign-in', 'members'] as const).flatMap((route) =>
  locales.map((locale) => ({ not: { href_matches: `${hrefTo(locale, route)}*` } })),
)
const files = ['/media/*', '/files/*', '/members-files/*', '/api/*', '/*.xml', '/*.json'].map((pattern) => ({
  not: { href_matches: pattern },
}))
const where = { and: [{ href_matches: '/*' }, ...kept, ...files] }

export function GET() {
  return new Response(
    JSON.stringify({
      prefetch: [{ where, eagerness: 'moderate' }],
      prerender: [{ where, eagerness: 'conservative' }],
    }),
    { headers: { 'content-type': 'application/speculationrules+json' } },
  )
}

// What a phone needs to keep the site on its home screen.
import { globalBySlug } from '../../content/content'
import { defaultLocale } from '../../i18n/locales'

export const dynamic = 'force-dynamic'

export async function GET() {
  const { siteName } = await globalBySlug('settings', defaultLocale)
  const name = siteName || 'KapaCITY'
  return new Response(
    JSON.stringify({
      name,
      short_name: 'KapaCITY',
      lang: defaultLocale,
      start_url: '/',
      display: 'browser',
      background_color: '#ffffff',
      theme_color: '#12305f',
      icons: [{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  )
}

// All public events of a language as a calendar that one can subscribe to.
import { globalBySlug, list } from '../../../content/content'
import { isLocale } from '../../../i18n/locales'
import { translator } from '../../../i18n/translator'
import { eventCalendar } from '../../eventCalendar'

export const dynamic = 'force-dynamic'

/** What is older nobody looks up in a calendar. */
const mostEvents = 100

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const [{ siteName }, { documents }] = await Promise.all([
    globalBySlug('settings', locale),
    list('events', { locale, limit: mostEvents }),
  ])
  const name = translator(locale)('events.calendarOf', { site: siteName || 'KapaCITY' })
  return eventCalendar(locale, name, documents)
}

// One event for the reader's own calendar: `/sk/calendar/<slug>.ics`.
import { documentBySlug } from '../../../../content/content'
import { isLocale } from '../../../../i18n/locales'
import { eventCalendar } from '../../../eventCalendar'

export const dynamic = 'force-dynamic'

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; file: string }> },
) {
  const { locale, file } = await params
  const slug = /^([a-z0-9-]+)\.ics$/.exec(file)?.[1]
  if (!isLocale(locale) || !slug) return new Response(null, { status: 404 })
  const event = await documentBySlug('events', slug, locale)
  if (event?.audience !== 'public') return new Response(null, { status: 404 })
  return eventCalendar(locale, event.title, [event])
}

import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { environment } from '../../environment'
import { documentHref } from '../components/documentHref'
import { oneLine } from '../components/oneLine'
import { placeLabel } from '../components/placeLabel'
import type { Event } from '../content/documents'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'

/** Two hours, for events whose end is not known: a calendar shows one without length as a line that nobody sees. */
const usualLength = 2 * 60 * 60 * 1000

/** Events as a calendar file (RFC 5545). The same events make the same bytes. */
export function eventCalendar(locale: Locale, name: string, events: Event[]): Response {
  const calendar = ical({
    name,
    prodId: { company: 'KapaCITY', product: 'web', language: locale.toUpperCase() },
    // An invitation would ask for an answer; this only informs.
    method: ICalCalendarMethod.PUBLISH,
    timezone: null,
    // How often a subscriber's calendar should look again, in seconds.
    ttl: 6 * 60 * 60,
  })
  for (const event of events) {
    const href = documentHref(locale, 'events', event)
    if (!href) continue
    const url = `${environment.siteUrl}${href}`
    const start = new Date(event.startsOn)
    calendar.createEvent({
      id: `${event.id}@${new URL(environment.siteUrl).hostname}`,
      stamp: new Date(event.updatedAt),
      lastModified: new Date(event.updatedAt),
      start,
      end: event.endsOn ? new Date(event.endsOn) : new Date(start.getTime() + usualLength),
      summary: event.sample ? `${event.title} (${translator(locale)('site.sample')})` : event.title,
      description: [event.summary, event.online, url].filter(Boolean).join('\n\n'),
      location:
        [placeLabel(locale, event), event.address && oneLine(event.address)].filter(Boolean).join(', ') ||
        null,
      url,
      status: ICalEventStatus.CONFIRMED,
    })
  }
  return new Response(calendar.toString(), { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}

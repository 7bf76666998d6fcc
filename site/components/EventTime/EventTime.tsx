import type { Event } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { eventTime } from './eventTime'

/** When an event is. */
export function EventTime({ locale, event }: { locale: Locale; event: Pick<Event, 'startsOn' | 'endsOn'> }) {
  return <time dateTime={new Date(event.startsOn).toISOString()}>{eventTime(locale, event)}</time>
}

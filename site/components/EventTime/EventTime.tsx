import type { Event } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { timeLabel } from './timeLabel'

/** When an event is. */
export function EventTime({ locale, event }: { locale: Locale; event: Pick<Event, 'startsOn' | 'endsOn'> }) {
  return <time dateTime={new Date(event.startsOn).toISOString()}>{timeLabel(locale, event)}</time>
}

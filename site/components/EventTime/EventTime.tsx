import type { Event } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'

/** When an event is: `12. júna 2018 9:00 – 16:00`, or from one day to another. */
export function EventTime({ locale, event }: { locale: Locale; event: Pick<Event, 'startsOn' | 'endsOn'> }) {
  const format = formatter(locale)
  const starts = new Date(event.startsOn)
  const long = { dateStyle: 'long', timeStyle: 'short' } as const
  return (
    <time dateTime={starts.toISOString()}>
      {event.endsOn
        ? format.dateTimeRange(starts, new Date(event.endsOn), long)
        : format.dateTime(starts, long)}
    </time>
  )
}

import type { Event } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'

/** `12. júna 2018 9:00 – 16:00`, or from one day to another. */
export function timeLabel(locale: Locale, { startsOn, endsOn }: Pick<Event, 'startsOn' | 'endsOn'>): string {
  const format = formatter(locale)
  const long = { dateStyle: 'long', timeStyle: 'short' } as const
  const starts = new Date(startsOn)
  return endsOn ? format.dateTimeRange(starts, new Date(endsOn), long) : format.dateTime(starts, long)
}

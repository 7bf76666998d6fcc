import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'

/** Any day would do; in winter the clock in Slovakia is an hour ahead. */
const at = (time: string) => new Date(`2026-01-01T${time}+01:00`)

/** `8:00 – 12:00`, in the form that the language gives the times of events, too. */
export function hoursLabel(locale: Locale, opens: string, closes: string): string {
  // Midnight is on another day, which would be named.
  if (closes === '24:00') return hoursLabel(locale, opens, '23:59').replace('23:59', closes)
  return formatter(locale).dateTimeRange(at(opens), at(closes), { timeStyle: 'short' })
}

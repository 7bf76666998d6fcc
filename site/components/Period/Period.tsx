import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'

/** From one day to another; either may be open. */
export function Period({ locale, from, to }: { locale: Locale; from?: string | null; to?: string | null }) {
  const format = formatter(locale)
  const style = { dateStyle: 'long' } as const
  if (from && to) return <span>{format.dateTimeRange(new Date(from), new Date(to), style)}</span>
  return (
    <span>
      {from && format.dateTime(new Date(from), style)}
      {'\u00a0– '}
      {to && format.dateTime(new Date(to), style)}
    </span>
  )
}

import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'

/** A date as the reader's language writes it, in Slovak time; with `time` also the hour and minute. */
export function DateLabel({ locale, date, time = false }: { locale: Locale; date: string; time?: boolean }) {
  const moment = new Date(date)
  const format = time
    ? ({ dateStyle: 'long', timeStyle: 'short' } as const)
    : ({ dateStyle: 'long' } as const)
  return <time dateTime={moment.toISOString()}>{formatter(locale).dateTime(moment, format)}</time>
}

import type { Locale } from '../i18n/locales'
import { formatter } from '../i18n/translator'

/** `december 2026` for `2026-12`. */
export const monthName = (locale: Locale, month: string): string =>
  formatter(locale).dateTime(new Date(`${month}-15T12:00:00Z`), { year: 'numeric', month: 'long' })

import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '../i18n/locales'

/** The language that a route's first part names; there is no page in any other. */
export function pageLocale(value: string): Locale {
  if (!isLocale(value)) notFound()
  return value
}

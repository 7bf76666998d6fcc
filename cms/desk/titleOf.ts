import { isValues } from '../fields/ready/Values'
import type { Locale } from '../locales'

/** A title that was read in all languages: in the one that is asked for, otherwise in any that has one. */
export const titleOf = (title: unknown, locale: Locale | 'all' | undefined): string => {
  if (!isValues(title)) return typeof title === 'string' ? title : ''
  return String(title[locale ?? ''] || Object.values(title).find(Boolean) || '')
}

import { isValues } from './fields/ready/Values'

/** A title that was read in all languages: in the one asked for, otherwise in any that has one; empty without any. */
export const titleOf = (title: unknown, locale: string | undefined): string => {
  if (!isValues(title)) return typeof title === 'string' ? title : ''
  return String(title[locale ?? ''] || Object.values(title).find(Boolean) || '')
}

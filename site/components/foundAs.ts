import { names } from '../content/content'
import type { PageCollection } from '../content/pageCollections'
import { type Locale, locales } from '../i18n/locales'

/** Other words that a page is found by: its editors', and what it is called in the other languages. */
export const foundAs = (
  collection: PageCollection,
  { id, searchWords }: { id: string; searchWords?: string | null },
  locale: Locale,
): string => {
  const elsewhere = locales.filter((other) => other !== locale)
  const titles = elsewhere.flatMap((other) => names(collection, [id], other).map(({ title }) => title))
  return [searchWords, ...titles].filter(Boolean).join(' · ')
}

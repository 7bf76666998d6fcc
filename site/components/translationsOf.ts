import { alternates } from '../content/content'
import type { PageCollection } from '../content/pageCollections'
import { type Locale, locales } from '../i18n/locales'
import { documentHref } from './documentHref'

/** A page's address in every language in which it is ready. */
export type Translations = Partial<Record<Locale, string>>

/** Where a reader of any other language is sent (x-default): the first of our languages that the page is ready in. */
export const defaultAddress = (translations: Translations): string | undefined =>
  locales.flatMap((locale) => translations[locale] ?? [])[0]

export function translationsOf(
  collection: PageCollection,
  { id, audience }: { id: string; audience?: 'public' | 'members' },
): Translations {
  const slugs = alternates(collection, id)
  const translations: Translations = {}
  for (const locale of locales) {
    const href = documentHref(locale, collection, { slug: slugs[locale], audience })
    if (href) translations[locale] = href
  }
  return translations
}

import { alternates, some } from '../content/content'
import type { PageCollection } from '../content/pageCollections'
import { type Locale, locales } from '../i18n/locales'
import type { Translations } from './translationsOf'

/** The address of the list of what is about a topic or a town, in each language in which there is something. */
export function listTranslations(
  listed: PageCollection,
  named: 'topics' | 'municipalities',
  id: string,
  hrefOf: (locale: Locale, slug: string) => string,
): Translations {
  const about = named === 'topics' ? { topic: id } : { municipality: id }
  const slugs = alternates(named, id)
  const translations: Translations = {}
  for (const locale of locales) {
    const slug = slugs[locale]
    if (slug && some(listed, { locale, ...about })) translations[locale] = hrefOf(locale, slug)
  }
  return translations
}

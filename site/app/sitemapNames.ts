import { entries, months } from '../content/content'
import { isDated, pageCollections } from '../content/pageCollections'
import { locales } from '../i18n/locales'

/** `site`, `pages`, `news-2018` …: the sitemaps that there are. */
export function sitemapNames(): string[] {
  const names = new Set(['site'])
  for (const collection of pageCollections) {
    for (const locale of locales) {
      if (isDated(collection)) {
        for (const { month } of months(collection, locale)) names.add(`${collection}-${month.slice(0, 4)}`)
      } else if (entries(collection, { locale, limit: 1 }).length > 0) names.add(collection)
    }
  }
  return [...names].sort()
}

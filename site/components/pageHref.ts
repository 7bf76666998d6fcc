import { globalBySlug, names } from '../content/content'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { documentHref } from './documentHref'
import { idOf } from './idOf'

/** The address of one of the editors' pages; null where it is not ready. That chosen for the home page is the home page. */
export async function pageHref(locale: Locale, id: string): Promise<string | null> {
  const { homePage } = await globalBySlug('settings', locale)
  if (idOf(homePage) === id) return hrefTo(locale, '')
  const [page] = names('pages', [id], locale)
  return page ? documentHref(locale, 'pages', page) : null
}

import { names } from '../content/content'
import type { PageCollection } from '../content/pageCollections'
import type { Locale } from '../i18n/locales'
import { documentHref } from './documentHref'

/** The name of a related document as a link to its page; null where it is not there in this language. */
export function namedLink(locale: Locale, collection: PageCollection, id: string | undefined) {
  const [named] = names(collection, id ? [id] : [], locale)
  const href = named && documentHref(locale, collection, named)
  return href ? <a href={href}>{named.title}</a> : null
}

import type { PageCollection } from '../content/pageCollections'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'

interface Addressed {
  slug?: string | null
  audience?: 'public' | 'members'
}

/** The address of a document's page; members' documents have theirs in the members' area. Null without a slug. */
export function documentHref(locale: Locale, collection: PageCollection, { slug, audience }: Addressed) {
  if (!slug) return null
  if (
    audience === 'members' &&
    (collection === 'news' || collection === 'materials' || collection === 'events')
  )
    return hrefTo(locale, `members/${collection}/:slug`, { slug })
  return hrefTo(locale, `${collection}/:slug`, { slug })
}

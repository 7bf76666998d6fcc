import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { idOf } from './idOf'
import { pageHref } from './pageHref'

/** A link as editors choose it: a section of the site, one of its pages, or an address elsewhere. */
export interface EditorsLink {
  kind: 'section' | 'page' | 'url'
  section?:
    | 'news'
    | 'materials'
    | 'services'
    | 'municipalities'
    | 'events'
    | 'projects'
    | 'organisations'
    | null
  page?: string | { id: string } | null
  url?: string | null
}

/** Where the link leads in this language; null where it leads nowhere, because the page is not ready in it. */
export async function linkHref(locale: Locale, link: EditorsLink): Promise<string | null> {
  if (link.kind === 'section') return link.section ? hrefTo(locale, link.section) : null
  if (link.kind === 'url') return link.url ?? null
  const id = idOf(link.page)
  return id ? pageHref(locale, id) : null
}

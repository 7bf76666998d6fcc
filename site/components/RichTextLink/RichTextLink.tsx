import type { ReactNode } from 'react'
import { isIndexed } from '../../content/ContentIndex'
import { documentById, documentUrl, names } from '../../content/content'
import { type PageCollection, pageCollections } from '../../content/pageCollections'
import type { Locale } from '../../i18n/locales'
import { documentHref } from '../documentHref'
import { idOf } from '../idOf'
import { pageHref } from '../pageHref'

interface Link {
  linkType?: string
  url?: string | null
  doc?: { relationTo: string; value: unknown } | null
}

/** What an editor may link to; anything else, a `javascript:` address above all, stays plain text. */
const safe = /^(?:https?:|mailto:|tel:|\/|#)/i

async function hrefOf(locale: Locale, { linkType, url, doc }: Link): Promise<string | null> {
  if (linkType !== 'internal') return url && safe.test(url.trim()) ? url.trim() : null
  const id = idOf(doc?.value as string | { id: string } | null)
  if (!doc || !id || !isIndexed(doc.relationTo)) return null
  if (doc.relationTo === 'documents') {
    const file = await documentById('documents', id, locale)
    return file?.filename ? documentUrl(file.filename) : null
  }
  const collection = pageCollections.find((name): name is PageCollection => name === doc.relationTo)
  if (!collection) return null
  if (collection === 'pages') return pageHref(locale, id)
  const [named] = names(collection, [id], locale)
  return named ? documentHref(locale, collection, named) : null
}

/** A link within a text. Where its page is not there in this language, its words remain. */
export async function RichTextLink({
  locale,
  link,
  children,
}: {
  locale: Locale
  link: Link
  children: ReactNode
}) {
  const href = await hrefOf(locale, link)
  return href ? <a href={href}>{children}</a> : children
}

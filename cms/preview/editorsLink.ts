import { environment } from '../../environment'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import type { Locale } from '../locales'
import { linkSignature } from './linkSignature'

/** Milliseconds. The form asks for the link after each save, and the frame is loaded anew when it is another one. */
const hour = 3_600_000

export interface EditorsLink {
  collection: ContentCollectionSlug
  id: string
  locale: Locale
  /** The person it was made for. */
  user: string
}

const said = ({ collection, id, locale, user }: EditorsLink, until: number) => [
  'editor',
  collection,
  id,
  locale,
  user,
  String(until),
]

/**
 * The link to a draft for one signed-in person; it works for one hour at least and two at most. `language` is the
 * one in which the person is told what they see.
 */
export const editorsLink = {
  make: (link: EditorsLink, language: string, now = Date.now()): string => {
    const until = (Math.floor(now / hour) + 2) * hour
    const { collection, id, locale } = link
    const query = new URLSearchParams({
      until: String(until),
      language,
      signature: linkSignature.of(...said(link, until)),
    })
    return `${environment.cmsUrl}/preview/draft/${collection}/${id}/${locale}?${query}`
  },
  /** Whether the link was made for this person, and is still valid. */
  check: (
    link: EditorsLink,
    query: URLSearchParams,
    now = Date.now(),
  ): { state: 'valid'; until: number } | { state: 'expired' | 'false' } => {
    const until = Number(query.get('until'))
    if (!linkSignature.isOf(query.get('signature') ?? '', ...said(link, until))) return { state: 'false' }
    return until > now ? { state: 'valid', until } : { state: 'expired' }
  },
}

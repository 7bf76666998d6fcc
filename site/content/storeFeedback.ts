import type { Payload } from 'payload'
import { contentCollections } from '../../cms/collections/contentCollections'
import { placeAt } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { openCms } from './openCms'

/** What a reader said of a page. Nothing in it tells who it was. */
export interface ReaderFeedback {
  /** The page's address on the site: `/sk/sluzby/…`. */
  page: string
  locale: Locale
  useful?: 'yes' | 'no'
  /** At most 1000 characters. */
  comment?: string
}

/** The document whose page stands at an address; undefined for lists and the like. */
const documentAt = async (payload: Payload, address: string) => {
  const place = placeAt(address)
  if (!place) return undefined
  if (place.route === '') {
    const { homePage } = await payload.findGlobal({ slug: 'settings', depth: 0 })
    return typeof homePage === 'string' ? ({ relationTo: 'pages', value: homePage } as const) : undefined
  }
  const [name, ...rest] = place.route.replace(/^members\//, '').split('/')
  const collection = contentCollections.find((slug) => slug === name)
  if (!collection || rest.join('/') !== ':slug') return undefined
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    locale: place.locale,
    pagination: false,
    select: {},
    where: { and: [{ slug: { equals: place.params.slug } }, { _status: { equals: 'published' } }] },
  })
  return docs[0] && { relationTo: collection, value: docs[0].id }
}

/**
 * Keeps a reader's answer for the editors.
 * @throws when it cannot be kept now
 */
export async function storeFeedback(feedback: ReaderFeedback): Promise<void> {
  const payload = await openCms()
  const document = await documentAt(payload, feedback.page)
  await payload.create({ collection: 'feedback', data: { ...feedback, ...(document && { document }) } })
}

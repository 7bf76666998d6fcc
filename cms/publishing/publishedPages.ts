import type { Payload } from 'payload'
import { askPublisher } from '../askPublisher'
import type { ContentCollectionSlug } from '../collections/contentCollections'

/** A page that readers find, as the publisher tells it. */
export interface PublishedPage {
  locale: string
  /** Below the site's own address. */
  address: string
  /** ISO 8601. */
  writtenAt: string
}

/** The form waits for the answer, so it comes soon or not at all; milliseconds. */
const patience = 1500

/** Where a document is published now, and since when; null when the publisher does not answer. */
export const publishedPages = async (
  collection: ContentCollectionSlug,
  id: string,
  logger: Payload['logger'],
): Promise<PublishedPage[] | null> => {
  try {
    const answer = await askPublisher('/pages', { collection, id }, patience)
    if (!answer.ok) throw new Error(`The publisher answered ${answer.status}.`)
    const { pages } = (await answer.json()) as { pages: PublishedPage[] }
    return pages
  } catch (error) {
    logger.debug({ err: error, collection, id }, 'The publisher did not say what is published')
    return null
  }
}

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

/**
 * Keeps a reader's answer for the editors.
 * @throws when it cannot be kept now
 */
export async function storeFeedback(feedback: ReaderFeedback): Promise<void> {
  const payload = await openCms()
  await payload.create({ collection: 'feedback', data: feedback })
}

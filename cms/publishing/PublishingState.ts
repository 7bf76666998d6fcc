import type { Locale } from '../locales'

/**
 * What readers find of a document in one language. `coming`: published, and its page is not written yet; `unknown`:
 * published, and the publisher, which knows the page, does not answer.
 */
export type LiveState = 'live' | 'coming' | 'unknown' | 'notReady' | 'notPublished'

export interface LiveLanguage {
  state: LiveState
  /** The whole address of the page. */
  url: string | null
  /** When the page was last written; ISO 8601. */
  writtenAt: string | null
  /** The addresses that lead to the page, the newest first. */
  redirects: string[]
}

/** What the editing form says of a document on the website. */
export interface PublishingState {
  languages: Record<Locale, LiveLanguage>
  /** Whether a draft waits beside what is published. */
  draftBeside: boolean
  membersOnly: boolean
  publisherAnswers: boolean
  savedBy: string | null
  /** ISO 8601. */
  savedAt: string | null
}

import type { Locale } from '../locales'

/** The fingerprint of a document's texts in each language, null where there are none. */
export type TextHashes = Record<Locale, string | null>

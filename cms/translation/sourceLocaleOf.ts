import { type Locale, locales } from '../locales'
import type { TextHashes } from './TextHashes'

/**
 * The language that a document is translated from: Slovak, where it has Slovak texts, otherwise the first that it
 * has; null for a document without texts.
 */
export const sourceLocaleOf = (hashes: TextHashes): Locale | null =>
  locales.find((locale) => hashes[locale] !== null) ?? null

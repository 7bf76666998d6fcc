import type { FlattenedField } from 'payload'
import { documentIn } from '../fields/ready/documentIn'
import { isValues, type Values } from '../fields/ready/Values'
import { locales } from '../locales'
import { hashOfTexts } from './hashOfTexts'
import type { TextHashes } from './TextHashes'
import { textsIn } from './textsIn'

/** What a document remembers of its texts, as it is stored. */
export interface StoredHashes extends TextHashes {
  baseline: string | null
}

/** What was stored with a document; null for one that was written past the hooks or before they were there. */
export const storedHashes = (document: Values): StoredHashes | null => {
  const stored = isValues(document.textHashes) ? document.textHashes : {}
  const text = (name: string) => (typeof stored[name] === 'string' ? stored[name] : null)
  const hashes = { sk: text('sk'), en: text('en'), uk: text('uk'), baseline: text('baseline') }
  return locales.some((locale) => hashes[locale] !== null) ? hashes : null
}

/** The fingerprints of a document as it is stored, with all languages of each localized field. */
export const savedHashes = (fields: FlattenedField[], document: Values): TextHashes => {
  const stored = storedHashes(document)
  if (stored) return stored
  const source = { values: document, saved: document, editedLocale: '' }
  const hashIn = (locale: string) => hashOfTexts(textsIn(fields, documentIn(locale, fields, source)))
  return { sk: hashIn('sk'), en: hashIn('en'), uk: hashIn('uk') }
}

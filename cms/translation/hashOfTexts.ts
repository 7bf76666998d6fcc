import { createHash } from 'node:crypto'
import type { TranslatableText } from './textsIn'

/**
 * A fingerprint of a document's texts in one language; null when there are none. Sorted, because rows are shared
 * by all languages: moving one is no work for a translator.
 */
export const hashOfTexts = (texts: TranslatableText[]): string | null => {
  if (texts.length === 0) return null
  const lines = texts.map(({ field, text }) => JSON.stringify([field, text])).sort()
  return createHash('sha256').update(lines.join('\n')).digest('base64url')
}

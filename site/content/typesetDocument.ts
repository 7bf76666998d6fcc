import type { Locale } from '../i18n/locales'
import { typeset } from '../i18n/typeset'

/** Fields that are read by machines, or copied letter by letter. */
const verbatim = /^(?:id|slug|code|filename|email|phone|type|blockType|relationTo)$|url$/i

/** Lexical marks computer code by this bit of a text's format. */
const codeFormat = 16

/** A document with all its texts typeset, in a copy. A body in another language than the page's is left as it is. */
export function typesetDocument<T>(document: T, locale: Locale): T {
  const { contentLanguage } = (document ?? {}) as { contentLanguage?: string | null }
  const foreign = Boolean(contentLanguage) && contentLanguage !== locale
  return typesetValue(document, locale, foreign ? 'body' : undefined) as T
}

function typesetValue(value: unknown, locale: Locale, leftOut?: string): unknown {
  if (typeof value === 'string') return typeset(value, locale)
  if (Array.isArray(value)) return value.map((item) => typesetValue(item, locale))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const { format } = value as { format?: unknown }
  if (typeof format === 'number' && (format & codeFormat) !== 0) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      verbatim.test(key) || key === leftOut ? item : typesetValue(item, locale),
    ]),
  )
}

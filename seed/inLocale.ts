import type { Locale } from '../cms/locales'
import { Reference } from './reference'
import { Translated } from './translated'

type IdOf = (reference: Reference) => string

/**
 * The value as it is in one language, with references turned into IDs. A value that the language lacks
 * is left out, and so is everything that is left without it.
 */
export function inLocale(value: unknown, locale: Locale, idOf: IdOf): unknown {
  if (value instanceof Translated) {
    const own: unknown = value.values[locale]
    return own === undefined ? undefined : inLocale(own, locale, idOf)
  }
  if (value instanceof Reference) return idOf(value)
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale, idOf))
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, inLocale(item, locale, idOf)] as const)
        .filter(([, item]) => item !== undefined),
    )
  }
  return value
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { Request } from 'express'
import { defaultLocale, isLocale, type Locale, locales } from '../i18n/locales'

/**
 * The language that the browser asks for, of those that there are (RFC 9110, 12.5.4). Czech readers understand
 * Slovak better than English, which their browsers name next.
 */
export function negotiateLocale(req: Request): Locale {
  const accepted = req.acceptsLanguages(...locales, 'cs')
  if (accepted === 'cs') return 'sk'
  return isLocale(accepted) ? accepted : defaultLocale
}

/** The language that an address is in, if it is in one. */
export function localeOfPath(path: string): Locale | null {
  const [, first] = path.toLowerCase().split('/')
  return isLocale(first) ? first : null
}

/** The language to speak to this reader: that of the address, else the browser's. */
export const readerLocale = (req: Request): Locale => localeOfPath(req.path) ?? negotiateLocale(req)

import { type Locale, locales } from '../i18n/locales'
import type { Translations } from './translationsOf'

/** For pages that exist in every language: the address in each. */
export const everyLanguage = (address: (locale: Locale) => string): Translations =>
  Object.fromEntries(locales.map((locale) => [locale, address(locale)]))

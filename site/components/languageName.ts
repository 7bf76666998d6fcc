import type { Locale } from '../i18n/locales'

/** "bg" → "bulharčina": a language's name in the reader's language. */
export const languageName = (locale: Locale, language: string) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language

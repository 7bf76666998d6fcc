import type { Locale } from '../i18n/locales'

/** A text that begins a line of its own. In the text, since `::first-letter` makes screen readers cut the word in two. */
export const capitalised = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

import type { Locale } from './locales'
import { type Translated, translated } from './translated'

export const localeLabels: Record<Locale, Translated> = {
  sk: translated('slovenčina', 'Slovak', 'словацька'),
  en: translated('angličtina', 'English', 'англійська'),
  uk: translated('ukrajinčina', 'Ukrainian', 'українська'),
}

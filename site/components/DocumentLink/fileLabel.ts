import type { Document } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'
import { languageName } from '../languageName'

/** 1536 → "1,5 kB"; decimal units, as systems show them. */
function sizeLabel(locale: Locale, bytes: number) {
  const [unit, value] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const)
  return formatter(locale).number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 })
}

/** What a reader wants to know of a file before paying for the data: `PDF, 1,5 MB, angličtina`. */
export function fileLabel(locale: Locale, { filename, filesize, language }: Document): string {
  return [
    filename?.split('.').pop()?.toUpperCase(),
    filesize && sizeLabel(locale, filesize),
    language && translator(locale)('media.fileLanguage', { language: languageName(locale, language) }),
  ]
    .filter(Boolean)
    .join(', ')
}

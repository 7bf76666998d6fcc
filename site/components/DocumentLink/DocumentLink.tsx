import { documentUrl } from '../../content/content'
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

/** A file to download: its name, and before the reader pays for the data also its type, size and language. */
export function DocumentLink({
  locale,
  document,
  label,
}: {
  locale: Locale
  document: Document
  label?: string | null
}) {
  if (!document.filename) return null
  const t = translator(locale)
  const type = document.filename.split('.').pop()?.toUpperCase()
  const about = [
    type,
    document.filesize && sizeLabel(locale, document.filesize),
    document.language && t('media.fileLanguage', { language: languageName(locale, document.language) }),
  ]
  return (
    <p className="file">
      <svg className="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M12 3v12M7 10.5l5 5 5-5M4 20h16" />
      </svg>
      <span>
        <a href={documentUrl(document.filename)} download="" hrefLang={document.language ?? undefined}>
          {label || document.title}
        </a>{' '}
        <span className="soft">({about.filter(Boolean).join(', ')})</span>
      </span>
    </p>
  )
}

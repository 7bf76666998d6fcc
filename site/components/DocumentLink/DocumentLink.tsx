import { documentUrl } from '../../content/content'
import type { Document } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { FilePreview } from '../FilePreview/FilePreview'
import { fileLabel } from './fileLabel'

/** A file to download: its first page or a pictogram, its name, and before the reader pays for the data also its type, size and language. */
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
  return (
    <p className="file">
      {document.sizes?.preview?.filename ? (
        <FilePreview document={document} />
      ) : (
        <svg className="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M12 3v12M7 10.5l5 5 5-5M4 20h16" />
        </svg>
      )}
      <span>
        <a href={documentUrl(document.filename)} download="" hrefLang={document.language ?? undefined}>
          {label || document.title} <span className="soft">({fileLabel(locale, document)})</span>
        </a>
      </span>
    </p>
  )
}

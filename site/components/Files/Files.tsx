import { documentById } from '../../content/content'
import type { Material } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { DocumentLink } from '../DocumentLink/DocumentLink'
import { idOf } from '../idOf'

/** A material's files; those that the reader may not see are left out by the query itself. */
export async function Files({ locale, files }: { locale: Locale; files: NonNullable<Material['files']> }) {
  const documents = await Promise.all(
    files.map(async (file) => ({
      label: file.label,
      document: await documentById('documents', idOf(file.document), locale),
    })),
  )
  return documents.map(
    ({ document, label }) =>
      document && <DocumentLink key={document.id} locale={locale} document={document} label={label} />,
  )
}

import { documentById } from '../../content/content'
import type { DownloadBlock } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { DocumentLink } from '../DocumentLink/DocumentLink'
import { idOf } from '../idOf'

/** A file within a text. */
export async function Download({
  locale,
  block,
}: {
  locale: Locale
  block: Pick<DownloadBlock, 'document' | 'label'>
}) {
  const document = await documentById('documents', idOf(block.document), locale)
  return document && <DocumentLink locale={locale} document={document} label={block.label} />
}

import { documentById } from '../../content/content'
import type { Locale } from '../../i18n/locales'
import { DocumentLink } from '../DocumentLink/DocumentLink'
import { Figure } from '../Figure/Figure'
import { idOf } from '../idOf'

/** A picture or a file put between the paragraphs of a text. */
export async function RichTextUpload({
  locale,
  collection,
  upload,
}: {
  locale: Locale
  collection: string
  upload: string | { id: string }
}) {
  const id = idOf(upload)
  if (collection === 'documents') {
    const document = await documentById('documents', id, locale)
    return document && <DocumentLink locale={locale} document={document} />
  }
  const media = await documentById('media', id, locale)
  return media && <Figure locale={locale} media={media} />
}

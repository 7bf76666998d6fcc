import type { NoticeBlock } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { Callout } from '../Callout/Callout'

/** A remark as a part of a page. */
export function Notice({ locale, block }: { locale: Locale; block: NoticeBlock }) {
  return (
    <div className="prose">
      <Callout locale={locale} tone={block.tone} title={block.title} text={block.text} level={2} />
    </div>
  )
}

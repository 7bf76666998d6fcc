import type { FaqListBlock } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Faq } from '../Faq/Faq'
import { Part } from '../Part/Part'

/** Frequent questions as a part of a page. */
export function FaqList({ locale, block }: { locale: Locale; block: FaqListBlock }) {
  const t = translator(locale)
  return (
    <Part title={block.title || t('blocks.faq')} className="prose">
      <Faq items={block.items} level={3} />
    </Part>
  )
}

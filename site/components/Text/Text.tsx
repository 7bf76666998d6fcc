import type { TextBlock } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { RichText } from '../RichText/RichText'

/** A text among the parts of a page; `scope` tells the anchors of several such texts apart. */
export function Text({ locale, block, scope }: { locale: Locale; block: TextBlock; scope: string }) {
  return (
    <div className="prose">
      <RichText locale={locale} value={block.body} scope={scope} />
    </div>
  )
}

import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Paragraphs } from '../Paragraphs/Paragraphs'

/**
 * A remark that must not be missed. What kind it is stands there in words, for those who see no colours; in the
 * page's language, even where the text around it is in another.
 */
export function Callout({
  locale,
  tone,
  title,
  text,
  level,
}: {
  locale: Locale
  tone: 'info' | 'success' | 'warning' | 'danger'
  title?: string | null
  text?: string | null
  level: 2 | 3 | 4
}) {
  if (!text && !title) return null
  const t = translator(locale)
  const Heading = `h${level}` as const
  return (
    <div className={`callout tone-${tone}`} role="note">
      <p className="callout-tone" lang={locale}>
        {t(`notice.${tone}`)}
      </p>
      {title && <Heading>{title}</Heading>}
      {text && <Paragraphs text={text} />}
    </div>
  )
}

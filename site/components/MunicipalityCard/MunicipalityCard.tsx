import { documentById } from '../../content/content'
import type { Municipality } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Card } from '../Card/Card'
import { documentHref } from '../documentHref'
import { idOf } from '../idOf'

/** A town or region in a list. */
export async function MunicipalityCard({
  locale,
  municipality,
  level,
}: {
  locale: Locale
  municipality: Municipality
  level: 2 | 3
}) {
  const href = documentHref(locale, 'municipalities', municipality)
  if (!href) return null
  const t = translator(locale)
  return (
    <Card
      href={href}
      title={municipality.title}
      level={level}
      text={municipality.summary}
      picture={await documentById('media', idOf(municipality.cover), locale)}
      above={municipality.unionMember && <span>{t('municipalities.unionMember')}</span>}
    />
  )
}

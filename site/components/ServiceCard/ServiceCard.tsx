import { names } from '../../content/content'
import type { Service } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Card } from '../Card/Card'
import { documentHref } from '../documentHref'
import { idsOf } from '../idsOf'

/** A service in a list; the town is left out where the list is the town's own. */
export function ServiceCard({
  locale,
  service,
  level,
  ofTown = false,
}: {
  locale: Locale
  service: Service
  level: 2 | 3
  ofTown?: boolean
}) {
  const href = documentHref(locale, 'services', service)
  if (!href) return null
  const t = translator(locale)
  const [town] = ofTown ? [] : names('municipalities', idsOf([service.municipality]), locale)
  return (
    <Card
      href={href}
      title={service.title}
      level={level}
      text={service.summary}
      above={
        (town || service.sample) && (
          <>
            {town && <span>{town.title}</span>}
            {service.sample && <span className="tag">{t('site.sample')}</span>}
          </>
        )
      }
    />
  )
}

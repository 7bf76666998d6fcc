import { today } from '../../content/content'
import { reviewDueOn } from '../../content/reviewDueOn'
import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'

const isStale = (verifiedOn: string) => reviewDueOn(verifiedOn) < new Date(`${today()}T12:00:00Z`)

/** When somebody last made sure that the details are true; a warning where that was long ago or never. */
export function Verification({
  locale,
  verifiedOn,
  verifiedBy,
}: {
  locale: Locale
  verifiedOn?: string | null
  verifiedBy?: string | null
}) {
  const t = translator(locale)
  if (!verifiedOn)
    return (
      <div className="callout tone-warning" role="note">
        <p>{t('services.neverVerified')}</p>
      </div>
    )
  const date = formatter(locale).dateTime(new Date(verifiedOn), { dateStyle: 'long' })
  const line = verifiedBy
    ? t('services.verifiedBy', { date, by: verifiedBy })
    : t('services.verified', { date })
  if (!isStale(verifiedOn)) return <p className="verified">{line}</p>
  return (
    <div className="callout tone-warning" role="note">
      <p>
        <b>{line}.</b> {t('services.stale')}
      </p>
    </div>
  )
}

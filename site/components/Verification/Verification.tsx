import { today } from '../../content/content'
import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'

/** After this many months a detail may have changed without our hearing of it. */
const monthsOfTrust = 6

function isStale(verifiedOn: string) {
  const limit = new Date(`${today()}T12:00:00Z`)
  limit.setUTCMonth(limit.getUTCMonth() - monthsOfTrust)
  return new Date(verifiedOn) < limit
}

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

import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/** Says of a page that its details are made up to show how it works. */
export function SampleMark({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <div className="callout tone-warning" role="note">
      <p>
        <b>{t('site.sample')}.</b> {t('site.sampleExplained')}
      </p>
    </div>
  )
}

import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/** Says, before the text, that a machine has translated it and nobody has checked it yet. Not found by the search. */
export function MachineTranslated({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <aside className="wrap soft" aria-label={t('language.machine')}>
      <p>
        <b>{t('language.machine')}.</b> {t('language.machineUnchecked')}
      </p>
    </aside>
  )
}

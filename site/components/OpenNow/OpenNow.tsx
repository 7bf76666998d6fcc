import type { Service } from '../../content/documents'
import { assetAddress } from '../../elements/assetAddress'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/** As the browser counts them. */
const fromSunday = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const

/** Whether an office is open at this moment; nothing without script. */
export function OpenNow({ locale, hours }: { locale: Locale; hours: NonNullable<Service['openingHours']> }) {
  const t = translator(locale)
  return (
    <>
      <open-now
        hidden
        data-hours={JSON.stringify(
          hours.map(({ day, opens, closes, note }) => [day, opens, closes, ...(note ? [note] : [])]),
        )}
        data-holiday={t('services.holidayNow')}
        data-open={t('services.openNow', { time: '{time}' })}
        data-later={t('services.opensLater', { time: '{time}' })}
        data-closed={t('services.opensOn', { day: '{day}', time: '{time}' })}
        data-days={JSON.stringify(fromSunday.map((day) => t('services.onDay', { day })))}
      />
      <script type="module" src={assetAddress('open-now')} />
    </>
  )
}

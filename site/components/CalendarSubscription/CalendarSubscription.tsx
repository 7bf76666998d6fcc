import { environment } from '../../../environment'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Part } from '../Part/Part'

/** All events in the reader's own calendar: by a link that most phones open there, by the address, or as a file. */
export function CalendarSubscription({ locale }: { locale: Locale }) {
  const t = translator(locale)
  const path = `/${locale}/calendar.ics`
  const address = environment.siteUrl + path
  return (
    <Part title={t('events.inYourCalendar')}>
      <ul className="plain">
        <li>
          <a className="onward" href={address.replace(/^https?:/, 'webcal:')}>
            {t('events.subscribe')}
          </a>
        </li>
        <li>
          <a href={path}>{t('events.calendarFile')}</a>
        </li>
      </ul>
      <p className="soft">
        {t('events.calendarAddress')} <code>{address}</code>
      </p>
    </Part>
  )
}

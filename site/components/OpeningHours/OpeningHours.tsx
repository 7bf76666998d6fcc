import type { Service } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'
import { capitalised } from '../capitalised'
import { hoursLabel } from './hoursLabel'

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const

/** The week of an office, closed days included, so that nobody has to guess. */
export function OpeningHours({
  locale,
  hours,
}: {
  locale: Locale
  hours: NonNullable<Service['openingHours']>
}) {
  const t = translator(locale)
  const format = formatter(locale)
  return (
    <>
      <div className="table hours">
        <table>
          <caption className="heard">{t('services.hours')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('services.day')}</th>
              <th scope="col">{t('services.open')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day, index) => {
              const here = hours.filter((entry) => entry.day === day)
              // 1 January 2024 was a Monday.
              const name = format.dateTime(new Date(Date.UTC(2024, 0, 1 + index, 12)), { weekday: 'long' })
              return (
                <tr key={day}>
                  <th scope="row">{capitalised(name, locale)}</th>
                  <td>
                    {here.length === 0
                      ? t('services.closed')
                      : here.map(({ id, opens, closes }) => (
                          <span key={id}>{hoursLabel(locale, opens, closes)}</span>
                        ))}
                    {here.map(({ id, note }) => note && <small key={id}>{note}</small>)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="soft">{t('services.holidays')}</p>
    </>
  )
}

import type { Service } from '../../content/documents'
import { assetAddress } from '../../elements/assetAddress'
import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'

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
      <p>
        <open-now
          hidden
          data-hours={JSON.stringify(hours.map(({ day, opens, closes }) => [day, opens, closes]))}
          data-open={t('services.openNow', { time: '{time}' })}
          data-later={t('services.opensLater', { time: '{time}' })}
          data-closed={t('services.opensOn', { day: '{day}', time: '{time}' })}
        />
      </p>
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
                  <th scope="row">{name}</th>
                  <td>
                    {here.length === 0
                      ? t('services.closed')
                      : here.map(({ id, opens, closes }) => <span key={id}>{`${opens} – ${closes}`}</span>)}
                    {here.map(({ id, note }) => note && <small key={id}>{note}</small>)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="soft">{t('services.holidays')}</p>
      <script type="module" src={assetAddress('open-now')} />
    </>
  )
}

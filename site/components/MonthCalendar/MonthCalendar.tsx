import { dayOf } from '../../content/ContentIndex'
import type { Event } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'
import { capitalised } from '../capitalised'

const at = (day: string) => new Date(`${day}T12:00:00Z`)

/**
 * A month as a sheet of a wall calendar. A day with an event leads to that event in the list on the same page,
 * whose items have the ids `event-<id>`.
 */
export function MonthCalendar({
  locale,
  month,
  title,
  events,
}: {
  locale: Locale
  /** `YYYY-MM` */
  month: string
  title: string
  events: Event[]
}) {
  const format = formatter(locale)
  const first = at(`${month}-01`)
  // Weeks begin on Monday in all three languages' countries.
  const before = (first.getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const weeks = Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => week * 7 + day - before + 1),
  )
  const eventsOn = (number: number) => {
    const day = `${month}-${String(number).padStart(2, '0')}`
    return events.filter(({ startsOn, endsOn }) => dayOf(startsOn) <= day && day <= dayOf(endsOn ?? startsOn))
  }
  // 5 January 2026 was a Monday.
  const weekday = (day: number, style: 'long' | 'short') =>
    format.dateTime(new Date(Date.UTC(2026, 0, 5 + day, 12)), { weekday: style })
  return (
    <table className="month">
      <caption>{capitalised(title, locale)}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((_, day) => (
            <th key={weekday(day, 'long')} scope="col">
              <span aria-hidden="true">{weekday(day, 'short')}</span>
              <span className="heard">{weekday(day, 'long')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((number) => {
              const here = number >= 1 && number <= length ? eventsOn(number) : []
              return (
                <td key={number}>
                  {number >= 1 &&
                    number <= length &&
                    (here[0] ? (
                      <a href={`#event-${here[0].id}`}>
                        {number}
                        <span className="heard">: {here.map(({ title: what }) => what).join('; ')}</span>
                      </a>
                    ) : (
                      number
                    ))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

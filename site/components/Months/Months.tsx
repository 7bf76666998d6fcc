import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'

/** Every month that has something, under its year. */
export function Months({
  locale,
  title,
  months,
  href,
}: {
  locale: Locale
  title: string
  months: { month: string; total: number }[]
  href: (year: string, month: string) => string
}) {
  const format = formatter(locale)
  const years = new Map<string, typeof months>()
  for (const entry of months) {
    const year = entry.month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  if (years.size === 0) return null
  return (
    <nav className="months" id="months" aria-labelledby="months-title">
      <h2 id="months-title">{title}</h2>
      {[...years].map(([year, entries], index) => (
        <details key={year} open={index === 0}>
          <summary>{year}</summary>
          <ul className="plain">
            {entries.map(({ month, total }) => (
              <li key={month}>
                <a href={href(year, month.slice(5))}>
                  {format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: 'long' })}
                  <span className="heard"> {year}</span>
                </a>{' '}
                <span className="count">({total})</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}

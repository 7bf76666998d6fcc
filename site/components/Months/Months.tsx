import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'

/** The archive: every month that has something, under its year. */
export function Months({
  locale,
  months,
  href,
}: {
  locale: Locale
  months: { month: string; total: number }[]
  href: (year: string, month: string) => string
}) {
  const t = translator(locale)
  const format = formatter(locale)
  const years = new Map<string, typeof months>()
  for (const entry of months) {
    const year = entry.month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  if (years.size === 0) return null
  return (
    <nav className="months" aria-label={t('nav.archive')}>
      <h2>{t('nav.archive')}</h2>
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

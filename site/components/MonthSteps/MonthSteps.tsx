import { neighbourMonths } from '../../content/content'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { monthName } from '../monthName'

/** From one month to those before and after it that have something, and to all of them. */
export function MonthSteps({
  locale,
  collection,
  month,
  everything,
}: {
  locale: Locale
  collection: 'news' | 'events'
  /** `YYYY-MM` */
  month: string
  /** Where all the months are listed. */
  everything: string
}) {
  const t = translator(locale)
  const { before, after } = neighbourMonths(collection, locale, month)
  const hrefOf = (to: string) => {
    const [year = '', number = ''] = to.split('-')
    return hrefTo(locale, `${collection}/archive/:year/:month`, { year, month: number })
  }
  return (
    <nav className="month-steps" aria-label={t('nav.months')}>
      <ul className="plain">
        {before && (
          <li>
            <a href={hrefOf(before)} rel="prev">{`← ${monthName(locale, before)}`}</a>
          </li>
        )}
        {after && (
          <li>
            <a href={hrefOf(after)} rel="next">{`${monthName(locale, after)} →`}</a>
          </li>
        )}
        <li>
          <a href={everything}>{t('nav.allMonths')}</a>
        </li>
      </ul>
    </nav>
  )
}

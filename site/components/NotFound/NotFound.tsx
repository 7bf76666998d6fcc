import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Page } from '../Page/Page'
import { PageHead } from '../PageHead/PageHead'
import { SearchForm } from '../SearchForm/SearchForm'

const sections = ['services', 'topics', 'news', 'events', 'municipalities'] as const

/** Says that there is no such page, and shows other ways to what the reader may have looked for. */
export function NotFound({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <Page locale={locale} title={t('notFound.title')} translations={{}} unlisted>
      <div className="wrap">
        <PageHead title={t('notFound.title')} lead={t('notFound.text')} />
        <SearchForm locale={locale} name={t('searchForm.title')} />
        <ul className="way-list">
          <li>
            <a href={hrefTo(locale, '')}>{t('site.home')}</a>
          </li>
          {sections.map((section) => (
            <li key={section}>
              <a href={hrefTo(locale, section)}>{t(`${section}.title`)}</a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  )
}

import { globalBySlug } from '../../content/content'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { LanguageSwitcher } from '../LanguageSwitcher/LanguageSwitcher'
import { linkHref } from '../linkHref'
import { NameMark } from '../NameMark/NameMark'
import { SearchForm } from '../SearchForm/SearchForm'
import type { Translations } from '../translationsOf'

export type Section =
  | 'news'
  | 'materials'
  | 'services'
  | 'municipalities'
  | 'events'
  | 'projects'
  | 'organisations'

/** More would not be taken in at a glance; the rest belongs into the footer. */
const mostItems = 5

/** The name mark, the languages, the navigation and the search: what stands above every page. */
export async function SiteHeader({
  locale,
  translations,
  section,
  home,
}: {
  locale: Locale
  translations: Translations
  section?: Section
  home: boolean
}) {
  const t = translator(locale)
  const [{ items }, { siteName, donateUrl, ukrainePage }] = await Promise.all([
    globalBySlug('navigation', locale),
    globalBySlug('settings', locale),
  ])
  const links = await Promise.all(
    (items ?? []).map(async (item) => ({
      label: item.label,
      href: await linkHref(locale, item),
      here: item.kind === 'section' && item.section === section,
    })),
  )
  const ukraine = await linkHref(locale, { kind: 'page', page: ukrainePage })
  const list = (
    <ul className="plain">
      {links.slice(0, mostItems).map(
        ({ label, href, here }) =>
          href &&
          label && (
            <li key={href}>
              <a href={href} aria-current={here ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ),
      )}
    </ul>
  )
  const signIn = <a href={hrefTo(locale, 'sign-in')}>{t('site.signIn')}</a>
  const donate = donateUrl && <a href={donateUrl}>{t('site.donate')}</a>

  return (
    <header className="head">
      <div className="head-top">
        <div className="wrap">
          <LanguageSwitcher locale={locale} translations={translations} />
          {ukraine && (
            <a className="head-ukraine" href={ukraine}>
              {t('nav.ukraine')}
            </a>
          )}
          <p>
            {donate}
            {signIn}
          </p>
        </div>
      </div>
      <div className="head-main wrap">
        <a
          className="mark"
          href={hrefTo(locale, '')}
          aria-label={t('site.homeOf', { site: siteName || 'KapaCITY' })}
          aria-current={home ? 'page' : undefined}
        >
          <NameMark />
          <span>
            Kapa<b>CITY</b>
          </span>
        </a>
        <nav className="head-nav" aria-label={t('nav.main')}>
          {list}
        </nav>
        <SearchForm locale={locale} />
        <a className="head-find" href={hrefTo(locale, 'search')}>
          <span className="heard">{t('searchForm.title')}</span>
          <svg className="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5L21 21" />
          </svg>
        </a>
        {/* On a phone the same links stand behind one word; both lists are there so that no script is needed. */}
        <details className="menu">
          <summary>{t('nav.menu')}</summary>
          <nav aria-label={t('nav.menu')}>
            {list}
            <p>
              {donate}
              {signIn}
            </p>
          </nav>
        </details>
      </div>
    </header>
  )
}

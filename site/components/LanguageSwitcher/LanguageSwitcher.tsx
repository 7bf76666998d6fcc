import { hrefTo } from '../../i18n/addresses'
import { type Locale, locales } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import type { Translations } from '../translationsOf'

/**
 * The same page in the other languages. A language that the page is not ready in is named all the same; it
 * leads to the words, further down, that say why and what there is instead.
 */
export function LanguageSwitcher({ locale, translations }: { locale: Locale; translations: Translations }) {
  const t = translator(locale)
  // Pages that exist nowhere in particular (errors, members' pages) lead to the other languages' home pages.
  const known = Boolean(translations[locale])
  return (
    <nav className="languages" aria-label={t('language.label')}>
      <ul className="plain">
        {locales.map((other) => {
          const name = translator(other)('language.name')
          if (other === locale)
            return (
              <li key={other}>
                <a href={translations[other] ?? hrefTo(other, '')} aria-current="true">
                  {name}
                </a>
              </li>
            )
          const href = known ? translations[other] : hrefTo(other, '')
          return (
            <li key={other}>
              {href ? (
                <a href={href} lang={other} hrefLang={other}>
                  {name}
                </a>
              ) : (
                <a className="languages-missing" href="#languages">
                  <span lang={other}>{name}</span>
                  <span className="heard"> – {t('language.notTranslated')}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

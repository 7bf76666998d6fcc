import { hrefTo } from '../../i18n/addresses'
import { type Locale, locales } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import type { Section } from '../SiteHeader/SiteHeader'
import type { Translations } from '../translationsOf'

/**
 * Says of every language that the page lacks that it is lacking, in that language, since its reader is the one
 * who needs to know; and shows the way to what there is in that part of the site. Nothing where the page is complete.
 */
export function PageLanguages({
  locale,
  translations,
  section,
}: {
  locale: Locale
  translations: Translations
  section?: Section
}) {
  const missing = locales.filter((other) => !translations[other])
  if (missing.length === 0) return null
  const t = translator(locale)
  return (
    <section className="page-languages" id="languages" aria-labelledby="languages-title">
      <div className="wrap">
        <h2 id="languages-title">{t('language.heading')}</h2>
        <ul className="plain">
          {locales.map((other) => {
            const inOther = translator(other)
            const name = inOther('language.name')
            const href = translations[other]
            return (
              <li key={other} lang={other === locale ? undefined : other}>
                {href ? (
                  <a href={href} hrefLang={other}>
                    {name}
                  </a>
                ) : (
                  <>
                    <b>{name}:</b> {inOther('language.missing')}{' '}
                    <a href={hrefTo(other, section ?? '')} hrefLang={other}>
                      {inOther('language.elsewhere')}
                    </a>
                  </>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}

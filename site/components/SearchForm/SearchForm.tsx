import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/** The search at the top of every page; the answer is a page of its own. `name` tells a second one apart. */
export function SearchForm({ locale, name }: { locale: Locale; name?: string }) {
  const t = translator(locale)
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to the browsers of older phones
    <form className="find" role="search" aria-label={name} action={hrefTo(locale, 'search')}>
      <input
        type="search"
        name="q"
        required
        aria-invalid={false}
        maxLength={200}
        aria-label={t('searchForm.label')}
        placeholder={t('searchForm.placeholder')}
      />
      <button type="submit">{t('searchForm.submit')}</button>
    </form>
  )
}

// The template of the search page: delivery puts the question and the results into it, request by request.
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { assetAddress } from '../../../elements/assetAddress'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Search({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  return (
    <Page
      locale={locale}
      title={t('searchForm.title')}
      translations={everyLanguage((other) => hrefTo(other, 'search'))}
      crumbs={[]}
      unlisted
    >
      <div className="wrap">
        <PageHead title={t('searchForm.title')} lead={t('searchForm.hint')} />
        <search-suggest>
          {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to the browsers of older phones */}
          <form
            className="find"
            role="search"
            aria-label={t('searchForm.title')}
            action={hrefTo(locale, 'search')}
          >
            <label className="heard" htmlFor="q">
              {t('searchForm.label')}
            </label>
            <input
              id="q"
              type="search"
              name="q"
              maxLength={200}
              placeholder={t('searchForm.placeholder')}
              defaultValue="__QUERY__"
            />
            <button type="submit">{t('searchForm.submit')}</button>
          </form>
        </search-suggest>
        <div data-slot="results" />
        <script type="module" src={assetAddress('search-suggest')} />
      </div>
    </Page>
  )
}

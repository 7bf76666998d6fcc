// What delivery answers where it failed itself.
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function ErrorPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  return (
    <Page locale={locale} title={t('error.title')} translations={{}} unlisted>
      <div className="wrap">
        <PageHead title={t('error.title')} lead={t('error.text')}>
          <p>
            <a className="button" href={hrefTo(locale, '')}>
              {t('site.home')}
            </a>
          </p>
        </PageHead>
      </div>
    </Page>
  )
}

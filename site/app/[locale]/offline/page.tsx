// What the service worker shows where there is no connection and no kept page. It puts in the pages that it has.
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function OfflinePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  return (
    <Page locale={locale} title={t('offline.title')} translations={{}} unlisted>
      <div className="wrap">
        <PageHead title={t('offline.title')} lead={t('offline.text')}>
          <p>
            {/* biome-ignore lint/a11y/useValidAnchor: an empty one is that of the page in whose place this stands */}
            <a className="button" href="">
              {t('offline.again')}
            </a>
          </p>
        </PageHead>
        <section className="kept" hidden>
          <h2>{t('offline.kept')}</h2>
          <ul />
        </section>
      </div>
    </Page>
  )
}

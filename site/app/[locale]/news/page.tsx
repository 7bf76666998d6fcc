// The newest news, and the way into the archive. Only the newest, so that a new one changes only this page.
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { everyLanguage } from '../../../components/everyLanguage'
import { Months } from '../../../components/Months/Months'
import { NewsCard } from '../../../components/NewsCard/NewsCard'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { list, months } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function NewsList({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const { documents } = await list('news', { locale, limit: 12 })
  return (
    <Page
      locale={locale}
      title={t('news.title')}
      description={t('news.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'news'))}
      crumbs={[]}
      section="news"
    >
      <div className="wrap">
        <PageHead title={t('news.title')} lead={t('news.intro')} />
        {documents.length === 0 && <p>{t('site.nothingYet')}</p>}
        <CardGrid>
          {documents.map((news) => (
            <NewsCard key={news.id} locale={locale} news={news} level={2} />
          ))}
        </CardGrid>
        <Months
          locale={locale}
          months={months('news', locale)}
          href={(year, month) => hrefTo(locale, 'news/archive/:year/:month', { year, month })}
        />
      </div>
    </Page>
  )
}

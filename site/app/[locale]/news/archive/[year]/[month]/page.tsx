// One month of news. Of other months it names only its neighbours, so that publishing today hardly ever touches it.
import { notFound } from 'next/navigation'
import { CardGrid } from '../../../../../../components/CardGrid/CardGrid'
import { MonthSteps } from '../../../../../../components/MonthSteps/MonthSteps'
import { monthName } from '../../../../../../components/monthName'
import { NewsCard } from '../../../../../../components/NewsCard/NewsCard'
import { Page } from '../../../../../../components/Page/Page'
import { PageHead } from '../../../../../../components/PageHead/PageHead'
import type { Translations } from '../../../../../../components/translationsOf'
import { entries, list } from '../../../../../../content/content'
import { hrefTo } from '../../../../../../i18n/addresses'
import { locales } from '../../../../../../i18n/locales'
import { translator } from '../../../../../../i18n/translator'
import { pageLocale } from '../../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function NewsArchive({
  params,
}: {
  params: Promise<{ locale: string; year: string; month: string }>
}) {
  const { locale: given, year, month } = await params
  const locale = pageLocale(given)
  const t = translator(locale)
  const { documents, total } = await list('news', { locale, month: `${year}-${month}` })
  if (documents.length === 0) notFound()
  // A month exists in a language where something of it is ready in that language.
  const translations: Translations = {}
  for (const other of locales) {
    if (entries('news', { locale: other, month: `${year}-${month}`, limit: 1 }).length > 0)
      translations[other] = hrefTo(other, 'news/archive/:year/:month', { year, month })
  }
  const name = monthName(locale, `${year}-${month}`)
  const title = t('news.archiveOf', { month: name })
  return (
    <Page
      locale={locale}
      title={title}
      description={`${title}. ${t('news.count', { count: total })}.`}
      translations={translations}
      crumbs={[{ label: t('news.title'), href: hrefTo(locale, 'news') }]}
      section="news"
    >
      <div className="wrap">
        <PageHead title={title} lead={t('news.count', { count: total })} />
        <CardGrid>
          {documents.map((news) => (
            <NewsCard key={news.id} locale={locale} news={news} level={2} />
          ))}
        </CardGrid>
        <MonthSteps
          locale={locale}
          collection="news"
          month={`${year}-${month}`}
          everything={`${hrefTo(locale, 'news')}#months`}
        />
      </div>
    </Page>
  )
}

// All topics, for those who look for everything on one thing.
import { Card } from '../../../components/Card/Card'
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { documentHref } from '../../../components/documentHref'
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Pictogram } from '../../../components/Pictogram/Pictogram'
import { list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Topics({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const { documents } = await list('topics', { locale })
  return (
    <Page
      locale={locale}
      title={t('topics.title')}
      description={t('topics.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'topics'))}
      crumbs={[]}
    >
      <div className="wrap">
        <PageHead title={t('topics.title')} lead={t('topics.intro')} />
        <CardGrid>
          {documents.map((topic) => {
            const href = documentHref(locale, 'topics', topic)
            return (
              href && (
                <Card
                  key={topic.id}
                  href={href}
                  title={topic.title}
                  level={2}
                  text={topic.summary}
                  icon={<Pictogram icon={topic.icon} />}
                />
              )
            )
          })}
        </CardGrid>
      </div>
    </Page>
  )
}

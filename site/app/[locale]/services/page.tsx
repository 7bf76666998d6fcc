// The way to a service: by town and by topic. Only what has services is offered.
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Part } from '../../../components/Part/Part'
import { ServiceFinder } from '../../../components/ServiceFinder/ServiceFinder'
import { TopicTile } from '../../../components/TopicTile/TopicTile'
import { TownTile } from '../../../components/TownTile/TownTile'
import { entries, list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Services({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const services = entries('services', { locale })
  const [towns, topics] = await Promise.all([list('municipalities', { locale }), list('topics', { locale })])
  return (
    <Page
      locale={locale}
      title={t('services.title')}
      description={t('services.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'services'))}
      crumbs={[]}
      section="services"
    >
      <div className="wrap">
        <PageHead title={t('services.title')} lead={t('services.intro')} />
        {services.length === 0 && <p>{t('site.nothingYet')}</p>}
        <div className="stack">
          <ServiceFinder locale={locale} />
          <Part title={t('services.byTown')}>
            <CardGrid className="tiles">
              {towns.documents.map((town) => {
                const count = services.filter(({ municipality }) => municipality === town.id).length
                return (
                  count > 0 &&
                  town.slug && (
                    <TownTile
                      key={town.id}
                      locale={locale}
                      town={town}
                      href={hrefTo(locale, 'services/town/:town', { town: town.slug })}
                      note={t('services.count', { count })}
                    />
                  )
                )
              })}
            </CardGrid>
          </Part>
          <Part title={t('services.byTopic')}>
            <CardGrid className="tiles">
              {topics.documents.map(
                (topic) =>
                  topic.slug &&
                  services.some(({ topics: about }) => about.includes(topic.id)) && (
                    <TopicTile
                      key={topic.id}
                      locale={locale}
                      topic={topic}
                      href={hrefTo(locale, 'services/topic/:topic', { topic: topic.slug })}
                    />
                  ),
              )}
            </CardGrid>
          </Part>
        </div>
      </div>
    </Page>
  )
}

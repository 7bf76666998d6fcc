// Everything on one topic: first what helps at once, the services, then what there is to read.
import { notFound } from 'next/navigation'
import { CardGrid } from '../../../../components/CardGrid/CardGrid'
import { EventItem } from '../../../../components/EventItem/EventItem'
import { foundAs } from '../../../../components/foundAs'
import { MaterialCard } from '../../../../components/MaterialCard/MaterialCard'
import { NewsCard } from '../../../../components/NewsCard/NewsCard'
import { Page } from '../../../../components/Page/Page'
import { PageHead } from '../../../../components/PageHead/PageHead'
import { Part } from '../../../../components/Part/Part'
import { Pictogram } from '../../../../components/Pictogram/Pictogram'
import { RichText } from '../../../../components/RichText/RichText'
import { ServiceCard } from '../../../../components/ServiceCard/ServiceCard'
import { translationsOf } from '../../../../components/translationsOf'
import { documentBySlug, globalBySlug, list } from '../../../../content/content'
import { hrefTo } from '../../../../i18n/addresses'
import { translator } from '../../../../i18n/translator'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function TopicPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const topic = await documentBySlug('topics', slug, locale)
  if (!topic) notFound()
  const t = translator(locale)
  const onTopic = { locale, topic: topic.id }
  const here = hrefTo(locale, 'topics/:slug', { slug })
  const [{ siteName }, services, materials, events, news] = await Promise.all([
    globalBySlug('settings', locale),
    list('services', { ...onTopic, limit: 6 }),
    list('materials', { ...onTopic, limit: 6 }),
    list('events', { ...onTopic, when: 'upcoming', limit: 3 }),
    list('news', { ...onTopic, limit: 3 }),
  ])
  const nothing = services.total + materials.total + events.total + news.total === 0
  return (
    <Page
      locale={locale}
      title={topic.title}
      description={topic.summary}
      machineTranslated={topic.machineTranslated}
      translations={translationsOf('topics', topic)}
      crumbs={[{ label: t('topics.title'), href: hrefTo(locale, 'topics') }]}
      feed={{ title: t('feed.topic', { site: siteName || 'KapaCITY', topic: topic.title }), below: here }}
      search={{ kind: 'topics', foundAs: foundAs('topics', topic, locale), topics: [topic.title] }}
    >
      <div className="wrap">
        <div className="topic-head">
          <Pictogram icon={topic.icon} />
          <PageHead title={topic.title} lead={topic.summary} />
        </div>
        <div className="stack">
          {topic.body ? (
            <div className="prose">
              <RichText locale={locale} value={topic.body} under={1} />
            </div>
          ) : (
            nothing && <p>{t('site.nothingYet')}</p>
          )}
          {services.total > 0 && (
            <Part
              title={t('topics.services')}
              more={
                services.total > services.documents.length
                  ? {
                      label: t('services.all'),
                      href: hrefTo(locale, 'services/topic/:topic', { topic: slug }),
                    }
                  : null
              }
            >
              <CardGrid>
                {services.documents.map((service) => (
                  <ServiceCard key={service.id} locale={locale} service={service} level={3} />
                ))}
              </CardGrid>
            </Part>
          )}
          {materials.total > 0 && (
            <Part
              title={t('topics.materials')}
              more={{ label: t('materials.all'), href: hrefTo(locale, 'materials') }}
            >
              <CardGrid>
                {materials.documents.map((material) => (
                  <MaterialCard key={material.id} locale={locale} material={material} level={3} />
                ))}
              </CardGrid>
            </Part>
          )}
          {events.total > 0 && (
            <Part
              title={t('topics.events')}
              more={{ label: t('events.showAll'), href: hrefTo(locale, 'events') }}
            >
              <CardGrid>
                {events.documents.map((event) => (
                  <EventItem key={event.id} locale={locale} event={event} level={3} />
                ))}
              </CardGrid>
            </Part>
          )}
          {news.total > 0 && (
            <Part
              title={t('topics.news')}
              more={{
                label: t('news.on', { about: topic.title }),
                href: hrefTo(locale, 'news/topic/:topic', { topic: slug }),
              }}
            >
              <CardGrid>
                {news.documents.map((item) => (
                  <NewsCard key={item.id} locale={locale} news={item} level={3} />
                ))}
              </CardGrid>
            </Part>
          )}
          {news.total > 0 && (
            <p className="soft">
              {t('feed.follow', { topic: topic.title })}{' '}
              <a href={`${here}/feed.xml`} type="application/atom+xml">
                Atom
              </a>
              {' · '}
              <a href={`${here}/feed.json`} type="application/feed+json">
                JSON
              </a>
            </p>
          )}
        </div>
      </div>
    </Page>
  )
}

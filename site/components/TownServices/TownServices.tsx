import { notFound } from 'next/navigation'
import { alternates, entries, list } from '../../content/content'
import type { Municipality, Topic } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import { type Locale, locales } from '../../i18n/locales'
import { noneOnTopic } from '../../i18n/noneOnTopic'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { documentHref } from '../documentHref'
import { Page } from '../Page/Page'
import { PageHead } from '../PageHead/PageHead'
import { Part } from '../Part/Part'
import { ServiceCard } from '../ServiceCard/ServiceCard'
import { TopicTile } from '../TopicTile/TopicTile'
import { TownContacts } from '../TownContacts/TownContacts'
import type { Translations } from '../translationsOf'

/** A town has its page in every language that it has; on a topic, where it has services on that. */
function translationsOf(town: Municipality, topic: Topic | undefined): Translations {
  const towns = alternates('municipalities', town.id)
  const topics = topic ? alternates('topics', topic.id) : {}
  const translations: Translations = {}
  for (const locale of locales) {
    const townSlug = towns[locale]
    const topicSlug = topics[locale]
    if (!townSlug || (topic && !topicSlug)) continue
    const query = { locale, municipality: town.id, topic: topic?.id, limit: 1 }
    if (topic && entries('services', query).length === 0) continue
    translations[locale] = topicSlug
      ? hrefTo(locale, 'services/town/:town/:topic', { town: townSlug, topic: topicSlug })
      : hrefTo(locale, 'services/town/:town', { town: townSlug })
  }
  return translations
}

/** What a town offers, all of it or on one topic. */
export async function TownServices({
  locale,
  town,
  topic,
}: {
  locale: Locale
  town: Municipality
  topic?: Topic
}) {
  const { documents, total } = await list('services', { locale, municipality: town.id, topic: topic?.id })
  if ((topic && total === 0) || !town.slug) notFound()
  const t = translator(locale)
  const all = entries('services', { locale, municipality: town.id })
  const topics = (await list('topics', { locale })).documents.filter((candidate) =>
    all.some((service) => service.topics.includes(candidate.id)),
  )
  const inTown = t('services.inTown', { town: town.title })
  const title = topic ? t('services.inTownOnTopic', { town: town.title, topic: topic.title }) : inTown
  const lead = total > 0 ? t('services.count', { count: total }) : t('services.noneInTown')
  const townHref = hrefTo(locale, 'services/town/:town', { town: town.slug })
  const about = documentHref(locale, 'municipalities', town)
  return (
    <Page
      locale={locale}
      title={title}
      description={`${title}. ${lead}`}
      translations={translationsOf(town, topic)}
      crumbs={[
        { label: t('services.title'), href: hrefTo(locale, 'services') },
        ...(topic ? [{ label: town.title, href: townHref }] : []),
      ]}
      section="services"
    >
      <div className="wrap">
        <PageHead title={title} lead={lead} />
        <div className="stack">
          {total === 0 ? (
            <Contacts locale={locale} town={town} />
          ) : (
            <>
              {/* The form "I live in … and need …" leads here where the town has nothing on that topic. */}
              {!topic && (
                <p id={noneOnTopic} className="told-here" tabIndex={-1}>
                  {t('finder.none')}
                </p>
              )}
              <CardGrid>
                {documents.map((service) => (
                  <ServiceCard key={service.id} locale={locale} service={service} level={2} ofTown />
                ))}
              </CardGrid>
              <Part
                title={t('services.chooseTopic')}
                more={
                  topic
                    ? { label: t('services.allInTown', { town: town.title }), href: townHref }
                    : about
                      ? { label: town.title, href: about }
                      : null
                }
              >
                <CardGrid className="tiles">
                  {topics.map(
                    (other) =>
                      other.slug && (
                        <TopicTile
                          key={other.id}
                          locale={locale}
                          topic={other}
                          href={hrefTo(locale, 'services/town/:town/:topic', {
                            town: town.slug ?? '',
                            topic: other.slug,
                          })}
                          here={other.id === topic?.id}
                        />
                      ),
                  )}
                </CardGrid>
              </Part>
            </>
          )}
        </div>
      </div>
    </Page>
  )
}

/** Whom to ask in a town that has no services here yet, and where others have some. */
function Contacts({ locale, town }: { locale: Locale; town: Municipality }) {
  const t = translator(locale)
  const about = documentHref(locale, 'municipalities', town)
  return (
    <>
      <TownContacts locale={locale} town={town} level={2} />
      <ul className="plain">
        {about && (
          <li>
            <a className="onward" href={about}>
              {t('services.townContacts', { town: town.title })}
            </a>
          </li>
        )}
        <li>
          <a className="onward" href={hrefTo(locale, 'services')}>
            {t('services.all')}
          </a>
        </li>
      </ul>
    </>
  )
}

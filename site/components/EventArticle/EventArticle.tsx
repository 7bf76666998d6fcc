import type { Event as EventThing } from 'schema-dts'
import { environment } from '../../../environment'
import { dayOf } from '../../content/ContentIndex'
import { documentById, mediaUrl, names, today } from '../../content/content'
import type { Event } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { formatter, translator } from '../../i18n/translator'
import { Address } from '../Address/Address'
import { EventTime } from '../EventTime/EventTime'
import { Facts } from '../Facts/Facts'
import { FaqJsonLd } from '../FaqJsonLd/FaqJsonLd'
import { Figure } from '../Figure/Figure'
import { foundAs } from '../foundAs'
import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { JsonLd } from '../JsonLd/JsonLd'
import { namedLink } from '../namedLink'
import { Page } from '../Page/Page'
import { PageHead } from '../PageHead/PageHead'
import { placeLabel } from '../placeLabel'
import { RichText } from '../RichText/RichText'
import { SampleMark } from '../SampleMark/SampleMark'
import { sectionCrumbs } from '../sectionCrumbs'
import { TopicLinks } from '../TopicLinks/TopicLinks'
import { translationsOf } from '../translationsOf'

/** The page of an event, for the public or for members. */
export async function EventArticle({ locale, event }: { locale: Locale; event: Event }) {
  const t = translator(locale)
  const cover = await documentById('media', idOf(event.cover), locale)
  const topics = names('topics', idsOf(event.topics), locale)
  const [town] = names('municipalities', idsOf([event.municipality]), locale)
  const members = event.audience === 'members'
  const place = placeLabel(locale, event)
  const translations = translationsOf('events', event)
  const over = dayOf(event.endsOn ?? event.startsOn) < today()
  const picture = cover?.sizes?.large?.filename ?? cover?.filename
  return (
    <Page
      locale={locale}
      title={event.title}
      description={event.summary}
      machineTranslated={event.machineTranslated}
      translations={translations}
      crumbs={sectionCrumbs(locale, 'events', event.audience)}
      section="events"
      unlisted={members}
      search={{
        kind: 'events',
        foundAs: foundAs('events', event, locale),
        topics: topics.map(({ title }) => title),
        town: town?.title ?? null,
        date: dayOf(event.startsOn),
      }}
    >
      {!members && !event.sample && (event.place || event.online) && (
        <JsonLd<EventThing>
          thing={{
            '@context': 'https://schema.org',
            '@type': 'Event',
            name: event.title,
            description: event.summary ?? undefined,
            startDate: event.startsOn,
            endDate: event.endsOn ?? undefined,
            inLanguage: locale,
            url: `${environment.siteUrl}${translations[locale]}`,
            image: picture ? `${environment.siteUrl}${mediaUrl(picture)}` : undefined,
            eventStatus: 'https://schema.org/EventScheduled',
            eventAttendanceMode: event.online
              ? event.place
                ? 'https://schema.org/MixedEventAttendanceMode'
                : 'https://schema.org/OnlineEventAttendanceMode'
              : 'https://schema.org/OfflineEventAttendanceMode',
            location: event.place
              ? { '@type': 'Place', name: event.place, address: event.address || event.place }
              : { '@type': 'VirtualLocation', url: event.online ?? '' },
            maximumAttendeeCapacity: event.capacity ?? undefined,
            organizer: { '@type': 'Organization', name: 'KapaCITY', url: environment.siteUrl },
          }}
        />
      )}
      {!members && !event.sample && <FaqJsonLd locale={locale} of={event.body} />}
      <article className="wrap">
        <PageHead
          title={event.title}
          lead={event.summary}
          kicker={
            <>
              <span>{t(`events.kind.${event.kind}`)}</span>
              <TopicLinks locale={locale} topics={topics} />
            </>
          }
        >
          {event.sample && <SampleMark locale={locale} />}
          {over && (
            <p>
              <b>{t('events.over')}</b>
            </p>
          )}
        </PageHead>
        <div className="columns">
          <section className="about panel first" aria-label={t('events.when')}>
            <Facts
              facts={[
                [t('events.when'), <EventTime key="when" locale={locale} event={event} />],
                [
                  t('events.where'),
                  (event.place || event.address || event.online) && (
                    <>
                      {(event.place || over) && place && <div>{place}</div>}
                      {event.address && <Address locale={locale} address={event.address} />}
                      {!over && event.online && (
                        <div>
                          <a href={event.online}>{t('events.join')}</a>
                        </div>
                      )}
                    </>
                  ),
                ],
                [
                  t('events.calendar'),
                  !over && !members && event.slug && (
                    <a href={`/${locale}/calendar/${event.slug}.ics`}>{t('events.addToCalendar')}</a>
                  ),
                ],
                [t('events.capacity'), event.capacity && formatter(locale).number(event.capacity)],
                [t('news.municipality'), namedLink(locale, 'municipalities', town?.id)],
                [t('news.project'), namedLink(locale, 'projects', idOf(event.project))],
              ]}
            />
          </section>
          <div className="prose">
            {cover && <Figure locale={locale} media={cover} />}
            <RichText locale={locale} value={event.body} />
          </div>
        </div>
      </article>
    </Page>
  )
}

// One service: first the answer at a glance, then everything else, and how far it can be relied on.
import { notFound } from 'next/navigation'
import type { GovernmentService } from 'schema-dts'
import { environment } from '../../../../../environment'
import { Address } from '../../../../components/Address/Address'
import { ContactDetails } from '../../../../components/ContactDetails/ContactDetails'
import { Facts } from '../../../../components/Facts/Facts'
import { FaqJsonLd } from '../../../../components/FaqJsonLd/FaqJsonLd'
import { foundAs } from '../../../../components/foundAs'
import { idsOf } from '../../../../components/idsOf'
import { JsonLd } from '../../../../components/JsonLd/JsonLd'
import { Lines } from '../../../../components/Lines/Lines'
import { languageName } from '../../../../components/languageName'
import { mapsAppHref } from '../../../../components/mapsAppHref'
import { OpeningHours } from '../../../../components/OpeningHours/OpeningHours'
import { OpenNow } from '../../../../components/OpenNow/OpenNow'
import { oneLine } from '../../../../components/oneLine'
import { Page } from '../../../../components/Page/Page'
import { PageHead } from '../../../../components/PageHead/PageHead'
import { Paragraphs } from '../../../../components/Paragraphs/Paragraphs'
import { Part } from '../../../../components/Part/Part'
import { RichText } from '../../../../components/RichText/RichText'
import { SampleMark } from '../../../../components/SampleMark/SampleMark'
import { Steps } from '../../../../components/Steps/Steps'
import { TopicLinks } from '../../../../components/TopicLinks/TopicLinks'
import { textLanguage } from '../../../../components/textLanguage'
import { translationsOf } from '../../../../components/translationsOf'
import { Verification } from '../../../../components/Verification/Verification'
import { documentBySlug, names } from '../../../../content/content'
import { hrefTo } from '../../../../i18n/addresses'
import { formatter, translator } from '../../../../i18n/translator'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

const schemaDays = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
} as const

export default async function ServicePage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const service = await documentBySlug('services', slug, locale)
  if (!service) notFound()
  const t = translator(locale)
  const [town] = names('municipalities', idsOf([service.municipality]), locale)
  const topics = names('topics', idsOf(service.topics), locale)
  const translations = translationsOf('services', service)
  const { place, bring, steps, legalBasis, contact } = service
  const hours = service.openingHours ?? []
  const address = place?.address && oneLine(place.address)
  const isPlaced = Boolean(place?.name || address)
  const hasContact = Boolean(contact?.phone || contact?.email)
  const languages =
    service.languages &&
    service.languages.length > 0 &&
    formatter(locale).list(service.languages.map((language) => languageName(locale, language)))
  const townServices = town?.slug && hrefTo(locale, 'services/town/:town', { town: town.slug })

  return (
    <Page
      locale={locale}
      title={service.title}
      description={service.summary}
      machineTranslated={service.machineTranslated}
      translations={translations}
      crumbs={[
        { label: t('services.title'), href: hrefTo(locale, 'services') },
        ...(town && townServices ? [{ label: town.title, href: townServices }] : []),
      ]}
      section="services"
      search={{
        kind: 'services',
        foundAs: foundAs('services', service, locale),
        topics: topics.map(({ title }) => title),
        town: town?.title ?? null,
      }}
    >
      {!service.sample && (
        <JsonLd<GovernmentService>
          thing={{
            '@context': 'https://schema.org',
            '@type': 'GovernmentService',
            name: service.title,
            description: service.summary ?? undefined,
            url: `${environment.siteUrl}${translations[locale]}`,
            audience: service.forWhom
              ? { '@type': 'Audience', audienceType: service.forWhom.replace(/\s+/g, ' ') }
              : undefined,
            areaServed: town ? { '@type': 'AdministrativeArea', name: town.title } : undefined,
            provider: town ? { '@type': 'GovernmentOrganization', name: town.title } : undefined,
            availableChannel:
              service.languages?.length || place?.address || contact?.phone
                ? {
                    '@type': 'ServiceChannel',
                    availableLanguage: service.languages?.length ? service.languages : undefined,
                    servicePhone: contact?.phone
                      ? { '@type': 'ContactPoint', telephone: contact.phone }
                      : undefined,
                    serviceLocation: place?.address
                      ? {
                          '@type': 'CivicStructure',
                          name: place.name ?? undefined,
                          address: oneLine(place.address),
                          openingHoursSpecification: hours.map(({ day, opens, closes }) => ({
                            '@type': 'OpeningHoursSpecification',
                            dayOfWeek: schemaDays[day],
                            opens,
                            closes,
                          })),
                        }
                      : undefined,
                  }
                : undefined,
          }}
        />
      )}
      {!service.sample && <FaqJsonLd locale={locale} of={service.body} />}
      <article className="wrap">
        <PageHead
          title={service.title}
          lead={service.summary}
          kicker={
            <>
              {town && townServices && <a href={townServices}>{town.title}</a>}
              <TopicLinks locale={locale} topics={topics} />
            </>
          }
        />
        <div className="columns">
          <div className="prose service">
            {service.sample && <SampleMark locale={locale} />}
            <section className="panel" aria-labelledby="glance">
              <h2 id="glance">{t('services.glance')}</h2>
              <Facts
                className="facts glance"
                facts={[
                  [t('services.forWhom'), service.forWhom && <Lines text={service.forWhom} />],
                  [
                    t('services.bring'),
                    bring && bring.length > 0 && (
                      <ul>
                        {bring.map(({ id, item }) => (
                          <li key={id ?? item}>{item}</li>
                        ))}
                      </ul>
                    ),
                  ],
                  [t('services.cost'), service.cost && <Lines text={service.cost} />],
                  [t('services.duration'), service.duration && <Lines text={service.duration} />],
                  [
                    t('services.place'),
                    isPlaced && (
                      <>
                        <a href="#place">
                          {place?.name}
                          {place?.name && address && ', '}
                          {address && <span {...textLanguage(locale, 'sk')}>{address}</span>}
                        </a>
                        {hours.length > 0 && <OpenNow locale={locale} hours={hours} />}
                      </>
                    ),
                  ],
                  [t('services.languages'), languages],
                ]}
              />
            </section>
            {service.body && (
              <Part title={t('services.whatItIs')}>
                <RichText locale={locale} value={service.body} under={2} />
              </Part>
            )}
            {steps && steps.length > 0 && (
              <Part title={t('services.steps')}>
                <Steps steps={steps} level={3} />
              </Part>
            )}
            {legalBasis && legalBasis.length > 0 && (
              <Part title={t('services.legalBasis')}>
                <ul>
                  {legalBasis.map(({ id, label, url }) => (
                    <li key={id ?? label}>{url ? <a href={url}>{label}</a> : label}</li>
                  ))}
                </ul>
              </Part>
            )}
            <Verification locale={locale} verifiedOn={service.verifiedOn} verifiedBy={service.verifiedBy} />
          </div>
          {(isPlaced || hours.length > 0 || hasContact) && (
            <section className="about panel" aria-labelledby="place">
              <h2 id="place">
                {isPlaced
                  ? t('services.place')
                  : hours.length > 0
                    ? t('services.hours')
                    : t('services.contact')}
              </h2>
              {place?.name && (
                <p>
                  <b>{place.name}</b>
                </p>
              )}
              {place?.address && <Address locale={locale} address={place.address} />}
              {(place?.mapUrl || place?.address) && (
                <ul className="plain">
                  {place.mapUrl && (
                    <li>
                      <a className="onward" href={place.mapUrl}>
                        {t('services.map')}
                      </a>
                    </li>
                  )}
                  {place.address && (
                    <li>
                      <a className="onward" href={mapsAppHref(place.address)}>
                        {t('services.mapsApp')}
                      </a>
                    </li>
                  )}
                </ul>
              )}
              {place?.transport && (
                <>
                  <h3>{t('services.transport')}</h3>
                  <Paragraphs text={place.transport} />
                </>
              )}
              {hours.length > 0 && (
                <>
                  {isPlaced ? (
                    <h3>{t('services.hours')}</h3>
                  ) : (
                    <p>
                      <OpenNow locale={locale} hours={hours} />
                    </p>
                  )}
                  <OpeningHours locale={locale} hours={hours} />
                </>
              )}
              {contact && hasContact && (
                <>
                  {(isPlaced || hours.length > 0) && <h3>{t('services.contact')}</h3>}
                  <ContactDetails locale={locale} contact={contact} />
                </>
              )}
              {town && townServices && (
                <ul className="plain">
                  <li>
                    <a className="onward" href={hrefTo(locale, 'municipalities/:slug', { slug: town.slug })}>
                      {t('services.townContacts', { town: town.title })}
                    </a>
                  </li>
                  <li>
                    <a className="onward" href={townServices}>
                      {t('services.related', { town: town.title })}
                    </a>
                  </li>
                </ul>
              )}
            </section>
          )}
        </div>
      </article>
    </Page>
  )
}

// One town or region: what it offers, whom to turn to, and the newest that it says.
import { notFound } from 'next/navigation'
import type { GovernmentOrganization } from 'schema-dts'
import { environment } from '../../../../../environment'
import { CardGrid } from '../../../../components/CardGrid/CardGrid'
import { EventItem } from '../../../../components/EventItem/EventItem'
import { FaqJsonLd } from '../../../../components/FaqJsonLd/FaqJsonLd'
import { Figure } from '../../../../components/Figure/Figure'
import { foundAs } from '../../../../components/foundAs'
import { idOf } from '../../../../components/idOf'
import { JsonLd } from '../../../../components/JsonLd/JsonLd'
import { MaterialCard } from '../../../../components/MaterialCard/MaterialCard'
import { NewsCard } from '../../../../components/NewsCard/NewsCard'
import { oneLine } from '../../../../components/oneLine'
import { Page } from '../../../../components/Page/Page'
import { PageHead } from '../../../../components/PageHead/PageHead'
import { Part } from '../../../../components/Part/Part'
import { RichText } from '../../../../components/RichText/RichText'
import { ServiceCard } from '../../../../components/ServiceCard/ServiceCard'
import { TownContacts } from '../../../../components/TownContacts/TownContacts'
import { translationsOf } from '../../../../components/translationsOf'
import { documentById, documentBySlug, list, mediaUrl } from '../../../../content/content'
import { hrefTo } from '../../../../i18n/addresses'
import { translator } from '../../../../i18n/translator'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function MunicipalityPage({
  params,
}: {
  params: Promise<{ locale: string; slug: string }>
}) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const town = await documentBySlug('municipalities', slug, locale)
  if (!town) notFound()
  const t = translator(locale)
  const ofTown = { locale, municipality: town.id }
  const [cover, services, news, events, materials] = await Promise.all([
    documentById('media', idOf(town.cover), locale),
    list('services', { ...ofTown, limit: 6 }),
    list('news', { ...ofTown, limit: 3 }),
    list('events', { ...ofTown, when: 'upcoming', limit: 3 }),
    list('materials', { ...ofTown, limit: 3 }),
  ])
  const { coordinator, offices } = town
  const isDescribed =
    cover ||
    town.body ||
    town.website ||
    offices?.length ||
    coordinator?.name ||
    coordinator?.email ||
    coordinator?.phone
  const bare = (url?: string | null) => url?.replace(/\/$/, '')
  const onOfficeCard = offices?.some(({ website }) => bare(website) === bare(town.website))
  const translations = translationsOf('municipalities', town)
  const here = `${environment.siteUrl}${translations[locale]}`
  const picture = cover?.sizes?.large?.filename ?? cover?.filename
  return (
    <Page
      locale={locale}
      title={town.title}
      description={town.summary}
      machineTranslated={town.machineTranslated}
      translations={translations}
      crumbs={[{ label: t('municipalities.title'), href: hrefTo(locale, 'municipalities') }]}
      section="municipalities"
      search={{ kind: 'municipalities', foundAs: foundAs('municipalities', town, locale), town: town.title }}
    >
      <JsonLd<GovernmentOrganization>
        thing={{
          '@context': 'https://schema.org',
          '@type': 'GovernmentOrganization',
          name: town.title,
          description: town.summary ?? undefined,
          url: town.website || here,
          mainEntityOfPage: here,
          image: picture ? `${environment.siteUrl}${mediaUrl(picture)}` : undefined,
          areaServed: { '@type': 'AdministrativeArea', name: town.title },
          contactPoint:
            coordinator?.email || coordinator?.phone
              ? {
                  '@type': 'ContactPoint',
                  contactType: t('municipalities.coordinator'),
                  name: coordinator.name ?? undefined,
                  email: coordinator.email ?? undefined,
                  telephone: coordinator.phone ?? undefined,
                }
              : undefined,
          department: offices?.length
            ? offices.map((office) => ({
                '@type': 'GovernmentOffice' as const,
                name: office.name,
                address: office.address ? oneLine(office.address) : undefined,
                telephone: office.phone ?? undefined,
                email: office.email ?? undefined,
                url: office.website ?? undefined,
              }))
            : undefined,
        }}
      />
      <FaqJsonLd locale={locale} of={town.body} />
      <div className="wrap stack">
        <PageHead
          title={town.title}
          lead={town.summary}
          kicker={
            <>
              <span>{t(`municipalities.kind.${town.kind}`)}</span>
              {town.unionMember && <span>{t('municipalities.unionMember')}</span>}
            </>
          }
        />
        {town.slug && (
          <Part
            title={t('services.inTown', { town: town.title })}
            more={
              services.total > 0
                ? {
                    label: t('services.all'),
                    href: hrefTo(locale, 'services/town/:town', { town: town.slug }),
                  }
                : null
            }
          >
            {services.total > 0 ? (
              <CardGrid>
                {services.documents.map((service) => (
                  <ServiceCard key={service.id} locale={locale} service={service} level={3} ofTown />
                ))}
              </CardGrid>
            ) : (
              <p>{t('services.noneInTown')}</p>
            )}
          </Part>
        )}
        {isDescribed && (
          <Part title={t('municipalities.about')}>
            <div className="columns">
              <div className="prose">
                {cover && <Figure locale={locale} media={cover} />}
                <RichText locale={locale} value={town.body} under={2} />
              </div>
              <div className="about contacts">
                <TownContacts locale={locale} town={town} level={3} />
                {town.website && !onOfficeCard && (
                  <p>
                    <a className="onward" href={town.website}>
                      {t('municipalities.website')}
                    </a>
                  </p>
                )}
              </div>
            </div>
          </Part>
        )}
        {events.total + materials.total + news.total === 0 && <p>{t('municipalities.nothingYet')}</p>}
        {events.total > 0 && (
          <Part
            title={t('municipalities.events', { town: town.title })}
            more={{ label: t('events.showAll'), href: hrefTo(locale, 'events') }}
          >
            <CardGrid>
              {events.documents.map((event) => (
                <EventItem key={event.id} locale={locale} event={event} level={3} />
              ))}
            </CardGrid>
          </Part>
        )}
        {materials.total > 0 && (
          <Part
            title={t('municipalities.materials', { town: town.title })}
            more={{ label: t('materials.all'), href: hrefTo(locale, 'materials') }}
          >
            <CardGrid>
              {materials.documents.map((material) => (
                <MaterialCard key={material.id} locale={locale} material={material} level={3} />
              ))}
            </CardGrid>
          </Part>
        )}
        {news.total > 0 && town.slug && (
          <Part
            title={t('municipalities.news', { town: town.title })}
            more={{ label: t('news.all'), href: hrefTo(locale, 'news/town/:town', { town: town.slug }) }}
          >
            <CardGrid>
              {news.documents.map((item) => (
                <NewsCard key={item.id} locale={locale} news={item} level={3} />
              ))}
            </CardGrid>
          </Part>
        )}
      </div>
    </Page>
  )
}

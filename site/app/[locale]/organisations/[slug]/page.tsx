// One organisation: who it is, how to reach it, and in which projects it takes part.
import { notFound } from 'next/navigation'
import type { GovernmentOrganization, NGO, Organization } from 'schema-dts'
import { environment } from '../../../../../environment'
import { CardGrid } from '../../../../components/CardGrid/CardGrid'
import { ContactCard } from '../../../../components/ContactCard/ContactCard'
import { FaqJsonLd } from '../../../../components/FaqJsonLd/FaqJsonLd'
import { foundAs } from '../../../../components/foundAs'
import { idOf } from '../../../../components/idOf'
import { JsonLd } from '../../../../components/JsonLd/JsonLd'
import { Page } from '../../../../components/Page/Page'
import { PageHead } from '../../../../components/PageHead/PageHead'
import { Part } from '../../../../components/Part/Part'
import { Picture } from '../../../../components/Picture/Picture'
import { ProjectCard } from '../../../../components/ProjectCard/ProjectCard'
import { RichText } from '../../../../components/RichText/RichText'
import { translationsOf } from '../../../../components/translationsOf'
import { documentById, documentBySlug, list, mediaUrl } from '../../../../content/content'
import { hrefTo } from '../../../../i18n/addresses'
import { translator } from '../../../../i18n/translator'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

/** What schema.org calls them; a union of municipalities is an organisation like any other. */
const types = {
  ngo: 'NGO',
  union: 'Organization',
  municipality: 'GovernmentOrganization',
  region: 'GovernmentOrganization',
  authority: 'GovernmentOrganization',
  fund: 'Organization',
  other: 'Organization',
} as const

export default async function OrganisationPage({
  params,
}: {
  params: Promise<{ locale: string; slug: string }>
}) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const organisation = await documentBySlug('organisations', slug, locale)
  if (!organisation) notFound()
  const t = translator(locale)
  const [logo, projects] = await Promise.all([
    documentById('media', idOf(organisation.logo), locale),
    list('projects', { locale }),
  ])
  const itsOwn = projects.documents.filter(({ partners }) =>
    partners?.some((partner) => idOf(partner.organisation) === organisation.id),
  )
  const { website, email, phone } = organisation
  const translations = translationsOf('organisations', organisation)
  return (
    <Page
      locale={locale}
      title={organisation.title}
      // A region, for one, is an organisation that takes part and a municipality with a page of its own.
      kind={t('organisations.title')}
      description={organisation.summary}
      machineTranslated={organisation.machineTranslated}
      translations={translations}
      crumbs={[{ label: t('organisations.title'), href: hrefTo(locale, 'organisations') }]}
      section="organisations"
      search={{ kind: 'organisations', foundAs: foundAs('organisations', organisation, locale) }}
    >
      <JsonLd<Organization | NGO | GovernmentOrganization>
        thing={{
          '@context': 'https://schema.org',
          '@type': types[organisation.kind],
          name: organisation.title,
          description: organisation.summary ?? undefined,
          url: website || `${environment.siteUrl}${translations[locale]}`,
          logo: logo?.filename ? `${environment.siteUrl}${mediaUrl(logo.filename)}` : undefined,
          email: email ?? undefined,
          telephone: phone ?? undefined,
        }}
      />
      <FaqJsonLd locale={locale} of={organisation.body} />
      <div className="wrap stack">
        <div>
          <PageHead
            title={organisation.title}
            lead={organisation.summary}
            kicker={<span>{t(`organisations.kind.${organisation.kind}`)}</span>}
          />
          <div className="columns">
            <div className="prose">
              <RichText locale={locale} value={organisation.body} />
            </div>
            {(logo || website || email || phone) && (
              <section className="about" aria-label={t('organisations.contact')}>
                {logo && (
                  <div className="logo">
                    <Picture media={logo} sizes="16rem" />
                  </div>
                )}
                {(website || email || phone) && (
                  <ContactCard locale={locale} contact={{ website, email, phone }} />
                )}
              </section>
            )}
          </div>
        </div>
        {itsOwn.length > 0 && (
          <Part title={t('projects.title')}>
            <CardGrid>
              {itsOwn.map((project) => (
                <ProjectCard key={project.id} locale={locale} project={project} level={3} />
              ))}
            </CardGrid>
          </Part>
        )}
      </div>
    </Page>
  )
}

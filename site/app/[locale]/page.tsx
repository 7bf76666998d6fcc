// The home page: whatever page the editors chose for it in the settings.
import type { Organization, WebSite } from 'schema-dts'
import { environment } from '../../../environment'
import { everyLanguage } from '../../components/everyLanguage'
import { FaqJsonLd } from '../../components/FaqJsonLd/FaqJsonLd'
import { idOf } from '../../components/idOf'
import { JsonLd } from '../../components/JsonLd/JsonLd'
import { LatestNews } from '../../components/LatestNews/LatestNews'
import { LayoutBlocks } from '../../components/LayoutBlocks/LayoutBlocks'
import { Page } from '../../components/Page/Page'
import { PageHead } from '../../components/PageHead/PageHead'
import { documentById, globalBySlug } from '../../content/content'
import { hrefTo } from '../../i18n/addresses'
import { pageLocale } from '../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const [settings, footer] = await Promise.all([
    globalBySlug('settings', locale),
    globalBySlug('footer', locale),
  ])
  const page = await documentById('pages', idOf(settings.homePage), locale)
  const site = settings.siteName || 'KapaCITY'
  const address = `${environment.siteUrl}${hrefTo(locale, '')}`
  return (
    <Page
      locale={locale}
      description={settings.description}
      machineTranslated={page?.machineTranslated}
      translations={everyLanguage((other) => hrefTo(other, ''))}
      search={{ kind: 'page' }}
    >
      <JsonLd<WebSite>
        thing={{
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: site,
          url: address,
          inLanguage: locale,
          description: settings.description ?? undefined,
        }}
      />
      <JsonLd<Organization>
        thing={{
          '@context': 'https://schema.org',
          '@type': 'Organization',
          name: footer.contact?.organisation ?? site,
          url: address,
          email: footer.contact?.email ?? undefined,
          telephone: footer.contact?.phone ?? undefined,
        }}
      />
      <FaqJsonLd locale={locale} of={page?.layout} />
      {page?.layout?.length ? (
        <LayoutBlocks locale={locale} blocks={page.layout} />
      ) : (
        // Before the editors have chosen a page there is still something to read.
        <div className="wrap">
          <PageHead title={site} lead={settings.tagline} />
          <LatestNews locale={locale} block={{ blockType: 'latestNews', limit: 6 }} />
        </div>
      )}
    </Page>
  )
}

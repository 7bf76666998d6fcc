import type { ReactNode } from 'react'
import { environment } from '../../../environment'
import { globalBySlug } from '../../content/content'
import { recordPicture } from '../../content/dependencies'
import { sharePicture, shareSize } from '../../content/sharePicture'
import { assetAddress } from '../../elements/assetAddress'
import { type Locale, locales } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Breadcrumbs, type Crumb } from '../Breadcrumbs/Breadcrumbs'
import { MachineTranslated } from '../MachineTranslated/MachineTranslated'
import { PageFeedback } from '../PageFeedback/PageFeedback'
import { PageLanguages } from '../PageLanguages/PageLanguages'
import { PrintAddress } from '../PrintAddress/PrintAddress'
import { SiteFooter } from '../SiteFooter/SiteFooter'
import { type Section, SiteHeader } from '../SiteHeader/SiteHeader'
import { defaultAddress, type Translations } from '../translationsOf'
import { UrgentNotice } from '../UrgentNotice/UrgentNotice'

/** What the search learns of the page; read by site/publish/searchRecord.ts. */
export interface SearchSubject {
  kind: string
  /** Other words that it is found by (see foundAs). */
  foundAs?: string
  topics?: string[]
  town?: string | null
  date?: string | null
}

export interface Feed {
  title: string
  /** The address that the feeds are below: /feed.xml and /feed.json. */
  below: string
}

interface PageProps {
  locale: Locale
  /** The page's name; without one it is the home page, which has the site's. */
  title?: string
  /** What tells the page from another of that name, where lists of pages show it; in few words. */
  kind?: string
  description?: string | null
  /** The page's address in every language that it is ready in, this one included. */
  translations: Translations
  /** What leads here, without the home page and without the page itself. */
  crumbs?: Crumb[]
  section?: Section
  /** Given for articles: when the text was published and changed, ISO 8601. */
  article?: { published: string; changed?: string }
  /** The news feeds that the page is about; the home page and the news need not say so. */
  feed?: Feed
  /** Left out by pages that the search must not find. */
  search?: SearchSubject
  /** For pages that no search engine should list: forms, members' pages, errors. */
  unlisted?: boolean
  /** Whether a machine has translated what the page is about, and no person has checked it yet. */
  machineTranslated?: boolean | null
  children: ReactNode
}

/** The whole of a page: what its <head> says of it, what is above and below every page, and its own content. */
export async function Page(props: PageProps) {
  const { locale, title, kind, translations, crumbs, section, article, search, unlisted, children } = props
  const t = translator(locale)
  const settings = await globalBySlug('settings', locale)
  const site = settings.siteName || 'KapaCITY'
  const name = title
    ? t('site.titleOf', { title: [title, kind].filter(Boolean).join(' – '), site })
    : [site, settings.tagline].filter(Boolean).join(' – ')
  const description = props.description || (title ? undefined : settings.description)
  const absolute = (address: string) => `${environment.siteUrl}${address}`
  const canonical = translations[locale]
  const ready = locales.filter((other) => translations[other])
  const listed = canonical && !unlisted
  // What the page belongs to: its section and its town.
  const belongsTo = new Set([...(crumbs ?? []).map(({ label }) => label), search?.town])
  belongsTo.delete(title)
  const picture =
    listed && sharePicture(title ?? (settings.tagline || site), [...belongsTo].filter(Boolean).join(' · '))
  if (picture) recordPicture(picture)
  const isNews = section === 'news' || !title
  const feed = props.feed ?? (isNews ? { title: t('feed.title', { site }), below: `/${locale}` } : null)

  return (
    <>
      <title>{name}</title>
      {description && <meta name="description" content={description} />}
      {unlisted && <meta name="robots" content="noindex" />}
      {listed && picture && (
        <>
          <link rel="canonical" href={absolute(canonical)} />
          {ready.map((other) => (
            <link key={other} rel="alternate" hrefLang={other} href={absolute(translations[other] ?? '')} />
          ))}
          <link
            rel="alternate"
            hrefLang="x-default"
            href={absolute(defaultAddress(translations) ?? canonical)}
          />
          <link
            rel="alternate"
            type="application/json+oembed"
            title={title ?? site}
            href={absolute(`/oembed?url=${encodeURIComponent(absolute(canonical))}`)}
          />
          <meta property="og:url" content={absolute(canonical)} />
          <meta property="og:type" content={article ? 'article' : 'website'} />
          <meta property="og:title" content={title ?? site} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:site_name" content={site} />
          <meta property="og:locale" content={{ sk: 'sk_SK', en: 'en_GB', uk: 'uk_UA' }[locale]} />
          <meta property="og:image" content={absolute(picture.address)} />
          <meta property="og:image:width" content={String(shareSize.width)} />
          <meta property="og:image:height" content={String(shareSize.height)} />
          <meta property="og:image:alt" content={t('share.alt', { title: picture.title })} />
          <meta name="twitter:card" content="summary_large_image" />
          {article && <meta property="article:published_time" content={article.published} />}
          {article?.changed && <meta property="article:modified_time" content={article.changed} />}
        </>
      )}
      {feed && (
        <>
          <link
            rel="alternate"
            type="application/atom+xml"
            title={feed.title}
            href={absolute(`${feed.below}/feed.xml`)}
          />
          <link
            rel="alternate"
            type="application/feed+json"
            title={feed.title}
            href={absolute(`${feed.below}/feed.json`)}
          />
        </>
      )}
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <SiteHeader locale={locale} translations={translations} section={section} home={!title} />
      <UrgentNotice locale={locale} />
      {crumbs && title && <Breadcrumbs locale={locale} crumbs={crumbs} here={title} />}
      <main id="main" tabIndex={-1} data-search={search && JSON.stringify(search)}>
        {props.machineTranslated && <MachineTranslated locale={locale} />}
        {children}
      </main>
      {canonical && !unlisted && <PageFeedback locale={locale} address={canonical} />}
      {canonical && <PageLanguages locale={locale} translations={translations} section={section} />}
      {canonical && !unlisted && <PrintAddress locale={locale} url={absolute(canonical)} />}
      <SiteFooter locale={locale} />
      <script type="module" src={assetAddress('offline')} />
    </>
  )
}

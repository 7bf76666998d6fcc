import type { ReactNode } from 'react'
import { environment } from '../../../environment'
import { globalBySlug, mediaUrl } from '../../content/content'
import type { Media } from '../../content/documents'
import { scriptAddress } from '../../elements/scriptAddress'
import { defaultLocale, type Locale, locales } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Breadcrumbs, type Crumb } from '../Breadcrumbs/Breadcrumbs'
import { PageFeedback } from '../PageFeedback/PageFeedback'
import { PageLanguages } from '../PageLanguages/PageLanguages'
import { PrintAddress } from '../PrintAddress/PrintAddress'
import { SiteFooter } from '../SiteFooter/SiteFooter'
import { type Section, SiteHeader } from '../SiteHeader/SiteHeader'
import type { Translations } from '../translationsOf'
import { UrgentNotice } from '../UrgentNotice/UrgentNotice'

/** What the search learns of the page; read by site/publish/searchRecord.ts. */
export interface SearchSubject {
  kind: string
  topics?: string[]
  town?: string | null
  date?: string | null
}

interface PageProps {
  locale: Locale
  /** The page's name; without one it is the home page, which has the site's. */
  title?: string
  description?: string | null
  /** The page's address in every language that it is ready in, this one included. */
  translations: Translations
  /** What leads here, without the home page and without the page itself. */
  crumbs?: Crumb[]
  section?: Section
  /** The picture that is shown where the page is shared. */
  image?: Media | null
  /** Given for articles: when the text was published and changed, ISO 8601. */
  article?: { published: string; changed?: string }
  /** Left out by pages that the search must not find. */
  search?: SearchSubject
  /** For pages that no search engine should list: forms, members' pages, errors. */
  unlisted?: boolean
  children: ReactNode
}

/** The whole of a page: what its <head> says of it, what is above and below every page, and its own content. */
export async function Page(props: PageProps) {
  const { locale, title, translations, crumbs, section, image, article, search, unlisted, children } = props
  const t = translator(locale)
  const settings = await globalBySlug('settings', locale)
  const site = settings.siteName || 'KapaCITY'
  const name = title
    ? t('site.titleOf', { title, site })
    : [site, settings.tagline].filter(Boolean).join(' – ')
  const description = props.description || (title ? undefined : settings.description)
  const absolute = (address: string) => `${environment.siteUrl}${address}`
  const canonical = translations[locale]
  const ready = locales.filter((other) => translations[other])
  const picture = image?.sizes?.large?.filename ?? image?.sizes?.medium?.filename ?? image?.filename

  return (
    <>
      <title>{name}</title>
      {description && <meta name="description" content={description} />}
      {unlisted && <meta name="robots" content="noindex" />}
      {canonical && !unlisted && (
        <>
          <link rel="canonical" href={absolute(canonical)} />
          {ready.map((other) => (
            <link key={other} rel="alternate" hrefLang={other} href={absolute(translations[other] ?? '')} />
          ))}
          <link
            rel="alternate"
            hrefLang="x-default"
            href={absolute(translations[defaultLocale] ?? canonical)}
          />
          <meta property="og:url" content={absolute(canonical)} />
          <meta property="og:type" content={article ? 'article' : 'website'} />
          <meta property="og:title" content={title ?? site} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:site_name" content={site} />
          <meta property="og:locale" content={{ sk: 'sk_SK', en: 'en_GB', uk: 'uk_UA' }[locale]} />
          {picture && <meta property="og:image" content={absolute(mediaUrl(picture))} />}
          {picture && image && <meta property="og:image:alt" content={image.alt} />}
          {article && <meta property="article:published_time" content={article.published} />}
          {article?.changed && <meta property="article:modified_time" content={article.changed} />}
        </>
      )}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t('feed.title', { site })}
        href={absolute(`/${locale}/feed.xml`)}
      />
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <SiteHeader locale={locale} translations={translations} section={section} home={!title} />
      <UrgentNotice locale={locale} />
      {crumbs && title && <Breadcrumbs locale={locale} crumbs={crumbs} here={title} />}
      <main id="main" tabIndex={-1} data-search={search && JSON.stringify(search)}>
        {children}
      </main>
      {canonical && !unlisted && <PageFeedback locale={locale} address={canonical} />}
      {canonical && <PageLanguages locale={locale} translations={translations} />}
      {canonical && !unlisted && <PrintAddress locale={locale} url={absolute(canonical)} />}
      <SiteFooter locale={locale} />
      <script type="module" src={scriptAddress('offline')} />
    </>
  )
}

import type { NewsArticle as NewsArticleThing } from 'schema-dts'
import { environment } from '../../../environment'
import { dayOf } from '../../content/ContentIndex'
import { documentById, mediaUrl, names } from '../../content/content'
import type { News } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { DateLabel } from '../DateLabel/DateLabel'
import { EarlierNews } from '../EarlierNews/EarlierNews'
import { Facts } from '../Facts/Facts'
import { FaqJsonLd } from '../FaqJsonLd/FaqJsonLd'
import { Figure } from '../Figure/Figure'
import { foundAs } from '../foundAs'
import { Gallery } from '../Gallery/Gallery'
import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { JsonLd } from '../JsonLd/JsonLd'
import { languageName } from '../languageName'
import { namedLink } from '../namedLink'
import { Page } from '../Page/Page'
import { PageHead } from '../PageHead/PageHead'
import { RichText } from '../RichText/RichText'
import { sectionCrumbs } from '../sectionCrumbs'
import { TopicLinks } from '../TopicLinks/TopicLinks'
import { textLanguage } from '../textLanguage'
import { translationsOf } from '../translationsOf'

/**
 * The page of a news item, for the public or for members. Of other news it shows only what came before: a page that
 * showed the newest would have to be made anew with every article.
 */
export async function NewsArticle({ locale, news }: { locale: Locale; news: News }) {
  const t = translator(locale)
  const cover = await documentById('media', idOf(news.cover), locale)
  const topics = names('topics', idsOf(news.topics), locale)
  const [town] = names('municipalities', idsOf([news.municipality]), locale)
  const language = textLanguage(locale, news.contentLanguage)
  const translations = translationsOf('news', news)
  const members = news.audience === 'members'
  const picture = cover?.sizes?.large?.filename ?? cover?.filename
  const original = language.lang && languageName(locale, language.lang)

  return (
    <Page
      locale={locale}
      title={news.title}
      description={news.summary}
      machineTranslated={news.machineTranslated}
      translations={translations}
      crumbs={sectionCrumbs(locale, 'news', news.audience)}
      section="news"
      article={{ published: news.publishedOn, changed: news.revisedOn ?? undefined }}
      unlisted={members}
      search={{
        kind: 'news',
        foundAs: foundAs('news', news, locale),
        topics: topics.map(({ title }) => title),
        town: town?.title ?? null,
        date: dayOf(news.publishedOn),
      }}
    >
      {!members && (
        <JsonLd<NewsArticleThing>
          thing={{
            '@context': 'https://schema.org',
            '@type': 'NewsArticle',
            headline: news.title,
            description: news.summary ?? undefined,
            datePublished: news.publishedOn,
            dateModified: news.revisedOn ?? news.publishedOn,
            inLanguage: language.lang ?? locale,
            mainEntityOfPage: `${environment.siteUrl}${translations[locale]}`,
            image: picture ? `${environment.siteUrl}${mediaUrl(picture)}` : undefined,
            author: news.source ? { '@type': 'Person', name: news.source } : undefined,
            publisher: { '@type': 'Organization', name: 'KapaCITY', url: environment.siteUrl },
          }}
        />
      )}
      {!members && <FaqJsonLd locale={locale} of={news.body} />}
      <article className="wrap">
        <PageHead
          title={news.title}
          lead={news.summary}
          kicker={topics.length > 0 && <TopicLinks locale={locale} topics={topics} />}
        >
          <p className="byline">
            <DateLabel locale={locale} date={news.publishedOn} />
            {members && ` · ${t('news.membersOnly')}`}
          </p>
        </PageHead>
        <div className="columns">
          <div className="prose">
            {cover && <Figure locale={locale} media={cover} />}
            {original && (
              <p className="soft">
                <b>{t('language.originalText', { language: original })}</b>
              </p>
            )}
            <div className="prose" {...language}>
              <RichText locale={locale} value={news.body} language={language.lang} />
            </div>
            <Gallery locale={locale} images={idsOf(news.gallery)} title={t('media.gallery')} name="gallery" />
            {!members && <EarlierNews locale={locale} news={news} />}
          </div>
          <aside className="about" aria-labelledby="about">
            <h2 id="about">{t('news.about')}</h2>
            <Facts
              facts={[
                [t('news.source'), news.source],
                [t('news.publishedBy'), news.publishedBy],
                [t('news.created'), <DateLabel key="created" locale={locale} date={news.publishedOn} time />],
                [
                  t('news.updated'),
                  news.revisedOn && <DateLabel key="updated" locale={locale} date={news.revisedOn} time />,
                ],
                [t('news.municipality'), namedLink(locale, 'municipalities', town?.id)],
                [t('news.project'), namedLink(locale, 'projects', idOf(news.project))],
              ]}
            />
          </aside>
        </div>
      </article>
    </Page>
  )
}

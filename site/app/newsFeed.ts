import { environment } from '../../environment'
import { documentHref } from '../components/documentHref'
import { idsOf } from '../components/idsOf'
import { documentBySlug, globalBySlug, list, names } from '../content/content'
import { hrefTo } from '../i18n/addresses'
import { isLocale, type Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'

/** The newest news, all of it or on one topic, as a feed of any format tells it. Addresses are absolute. */
export interface NewsFeed {
  locale: Locale
  title: string
  description: string
  /** The page that shows the same to people. */
  page: string
  /** What the feeds' file names follow: `${below}/feed.xml`. */
  below: string
  updated: Date
  items: {
    address: string
    title: string
    summary: string | null
    published: Date
    changed: Date
    author: string | null
    topics: string[]
  }[]
}

/** Enough for who asks once a week. */
const most = 20

/** The feed of a language, or of a topic in it; null where there is no such topic. */
export async function newsFeed(locale: string, topicSlug?: string): Promise<NewsFeed | null> {
  if (!isLocale(locale)) return null
  const t = translator(locale)
  const topic = topicSlug === undefined ? null : await documentBySlug('topics', topicSlug, locale)
  if (topicSlug !== undefined && !topic) return null
  const [settings, { documents }] = await Promise.all([
    globalBySlug('settings', locale),
    list('news', { locale, topic: topic?.id, limit: most }),
  ])
  const site = settings.siteName || 'KapaCITY'
  const absolute = (address: string) => `${environment.siteUrl}${address}`
  const items = documents.flatMap((news) => {
    const href = documentHref(locale, 'news', news)
    if (!href) return []
    const published = new Date(news.publishedOn)
    const revised = new Date(news.revisedOn ?? 0)
    return {
      address: absolute(href),
      title: news.title,
      summary: news.summary || null,
      published,
      changed: revised > published ? revised : published,
      author: news.source || null,
      topics: names('topics', idsOf(news.topics), locale).map(({ title }) => title),
    }
  })
  const page = topic ? hrefTo(locale, 'topics/:slug', { slug: topicSlug ?? '' }) : hrefTo(locale, 'news')
  const latest = new Date(Math.max(...items.map(({ changed }) => changed.getTime())))
  return {
    locale,
    title: topic ? t('feed.topic', { site, topic: topic.title }) : t('feed.title', { site }),
    description: topic ? t('feed.topicDescription', { topic: topic.title }) : t('feed.description'),
    page: absolute(page),
    below: absolute(topic ? page : hrefTo(locale, '')),
    // Not the present moment: the same news must make the same file.
    updated: items.length > 0 ? latest : new Date(topic?.updatedAt ?? 0),
    items,
  }
}

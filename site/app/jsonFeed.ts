import { environment } from '../../environment'
import type { NewsFeed } from './newsFeed'

/** The news as a JSON Feed (https://www.jsonfeed.org/version/1.1/), for programs that would rather not read XML. */
export function jsonFeed(news: NewsFeed | null): Response {
  if (!news) return new Response(null, { status: 404 })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: news.title,
    description: news.description,
    home_page_url: news.page,
    feed_url: `${news.below}/feed.json`,
    favicon: `${environment.siteUrl}/icon.svg`,
    language: news.locale,
    authors: [{ name: 'KapaCITY', url: environment.siteUrl }],
    items: news.items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      // Every item must have a text; the whole article is on its page.
      content_text: item.summary ?? item.title,
      date_published: item.published.toISOString(),
      date_modified: item.changed.toISOString(),
      authors: item.author ? [{ name: item.author }] : undefined,
      tags: item.topics.length > 0 ? item.topics : undefined,
    })),
  }
  return Response.json(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}

import escapeHtml from 'escape-html'
import { Feed } from 'feed'
import { environment } from '../../environment'
import type { NewsFeed } from './newsFeed'

/** The news as an Atom feed (RFC 4287), for readers of feeds and for towns that show our news on their own sites. */
export function atomFeed(news: NewsFeed | null): Response {
  if (!news) return new Response(null, { status: 404 })
  const here = `${news.below}/feed.xml`
  const feed = new Feed({
    id: here,
    title: news.title,
    description: news.description,
    link: news.page,
    language: news.locale,
    favicon: `${environment.siteUrl}/icon.svg`,
    copyright: '',
    generator: 'KapaCITY',
    feedLinks: { atom: here },
    updated: news.updated,
    // Atom wants an author of the feed where an entry names none.
    author: { name: 'KapaCITY', link: environment.siteUrl },
  })
  for (const item of news.items) {
    feed.addItem({
      id: item.address,
      link: item.address,
      // The feed calls both HTML, and ours are plain text.
      title: escapeHtml(item.title),
      description: item.summary ? escapeHtml(item.summary) : undefined,
      date: item.changed,
      published: item.published,
      author: item.author ? [{ name: item.author }] : undefined,
    })
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}

// The news as an Atom feed (RFC 4287), for readers of feeds and for towns that show our news on their own sites.
import escapeHtml from 'escape-html'
import { Feed } from 'feed'
import { environment } from '../../../../environment'
import { documentHref } from '../../../components/documentHref'
import { globalBySlug, list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { isLocale } from '../../../i18n/locales'
import { translator } from '../../../i18n/translator'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = translator(locale)
  const [{ siteName }, { documents }] = await Promise.all([
    globalBySlug('settings', locale),
    list('news', { locale, limit: 20 }),
  ])
  const changed = (news: { publishedOn: string; revisedOn?: string | null }) =>
    new Date(news.revisedOn && news.revisedOn > news.publishedOn ? news.revisedOn : news.publishedOn)
  const times = documents.map((news) => changed(news).getTime())
  const here = `${environment.siteUrl}/${locale}/feed.xml`
  const feed = new Feed({
    id: here,
    title: t('feed.title', { site: siteName || 'KapaCITY' }),
    description: t('feed.description'),
    link: `${environment.siteUrl}${hrefTo(locale, 'news')}`,
    language: locale,
    favicon: `${environment.siteUrl}/icon.svg`,
    copyright: '',
    generator: 'KapaCITY',
    feedLinks: { atom: here },
    // Not the present moment: the same news must make the same file.
    updated: new Date(Math.max(0, ...times)),
  })
  for (const news of documents) {
    const href = documentHref(locale, 'news', news)
    if (!href) continue
    feed.addItem({
      id: `${environment.siteUrl}${href}`,
      link: `${environment.siteUrl}${href}`,
      // The feed calls both HTML, and ours are plain text.
      title: escapeHtml(news.title),
      description: news.summary ? escapeHtml(news.summary) : undefined,
      date: changed(news),
      published: new Date(news.publishedOn),
      author: news.source ? [{ name: news.source }] : undefined,
    })
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}

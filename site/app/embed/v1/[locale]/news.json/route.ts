// The newest news for the widget on the towns' own pages; see site/embed/WidgetFeed.ts.
import { environment } from '../../../../../../environment'
import { documentHref } from '../../../../../components/documentHref'
import { list } from '../../../../../content/content'
import type { WidgetFeed } from '../../../../../embed/WidgetFeed'
import { hrefTo } from '../../../../../i18n/addresses'
import { isLocale } from '../../../../../i18n/locales'
import { formatter, translator } from '../../../../../i18n/translator'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = translator(locale)
  const format = formatter(locale)
  const { documents } = await list('news', { locale, limit: 10 })
  const feed: WidgetFeed = {
    version: 1,
    locale,
    title: t('news.title'),
    more: { label: t('news.all'), url: `${environment.siteUrl}${hrefTo(locale, 'news')}` },
    items: documents.flatMap((news) => {
      const href = documentHref(locale, 'news', news)
      if (!href) return []
      return {
        title: news.title,
        url: `${environment.siteUrl}${href}`,
        date: news.publishedOn,
        dateLabel: format.dateTime(new Date(news.publishedOn), { dateStyle: 'long' }),
        summary: news.summary ?? '',
      }
    }),
  }
  return Response.json(feed)
}

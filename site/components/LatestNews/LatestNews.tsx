import { list } from '../../content/content'
import type { LatestNewsBlock } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { NewsCard } from '../NewsCard/NewsCard'
import { Part } from '../Part/Part'

/** The newest news. */
export async function LatestNews({ locale, block }: { locale: Locale; block: LatestNewsBlock }) {
  const t = translator(locale)
  const { documents } = await list('news', { locale, limit: block.limit ?? 3 })
  if (documents.length === 0) return null
  return (
    <Part
      title={block.title || t('news.latest')}
      more={{ label: t('news.all'), href: hrefTo(locale, 'news') }}
    >
      <CardGrid>
        {documents.map((news) => (
          <NewsCard key={news.id} locale={locale} news={news} level={3} />
        ))}
      </CardGrid>
    </Part>
  )
}

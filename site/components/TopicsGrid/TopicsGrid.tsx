import { list } from '../../content/content'
import type { TopicsGridBlock } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { Part } from '../Part/Part'
import { TopicTile } from '../TopicTile/TopicTile'

/** All topics: for most readers the way in. */
export async function TopicsGrid({ locale, block }: { locale: Locale; block: TopicsGridBlock }) {
  const t = translator(locale)
  const { documents } = await list('topics', { locale })
  return (
    <Part
      title={block.title || t('blocks.topics')}
      more={{ label: t('topics.all'), href: hrefTo(locale, 'topics') }}
    >
      {block.intro && <p>{block.intro}</p>}
      <CardGrid className="tiles">
        {documents.map((topic) => (
          <TopicTile key={topic.id} locale={locale} topic={topic} />
        ))}
      </CardGrid>
    </Part>
  )
}

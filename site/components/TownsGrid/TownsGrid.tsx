import { list } from '../../content/content'
import type { TownsGridBlock } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { Part } from '../Part/Part'
import { TownTile } from '../TownTile/TownTile'

/** All towns and regions. */
export async function TownsGrid({ locale, block }: { locale: Locale; block: TownsGridBlock }) {
  const t = translator(locale)
  const { documents } = await list('municipalities', { locale })
  return (
    <Part
      title={block.title || t('blocks.towns')}
      more={{ label: t('municipalities.all'), href: hrefTo(locale, 'municipalities') }}
    >
      <CardGrid className="tiles">
        {documents.map((town) => (
          <TownTile key={town.id} locale={locale} town={town} />
        ))}
      </CardGrid>
    </Part>
  )
}

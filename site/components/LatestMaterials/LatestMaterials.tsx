import { list } from '../../content/content'
import type { LatestMaterialsBlock } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { MaterialCard } from '../MaterialCard/MaterialCard'
import { Part } from '../Part/Part'

/** The newest informational materials. */
export async function LatestMaterials({ locale, block }: { locale: Locale; block: LatestMaterialsBlock }) {
  const t = translator(locale)
  const { documents } = await list('materials', { locale, limit: block.limit ?? 3 })
  if (documents.length === 0) return null
  return (
    <Part
      title={block.title || t('blocks.latestMaterials')}
      more={{ label: t('materials.all'), href: hrefTo(locale, 'materials') }}
    >
      <CardGrid>
        {documents.map((material) => (
          <MaterialCard key={material.id} locale={locale} material={material} level={3} />
        ))}
      </CardGrid>
    </Part>
  )
}

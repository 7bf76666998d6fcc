// All informational materials by their kind; there are tens of them, so they need no archive.
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { everyLanguage } from '../../../components/everyLanguage'
import { MaterialCard } from '../../../components/MaterialCard/MaterialCard'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Materials({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const { documents } = await list('materials', { locale })
  return (
    <Page
      locale={locale}
      title={t('materials.title')}
      description={t('materials.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'materials'))}
      crumbs={[]}
      section="materials"
    >
      <div className="wrap">
        <PageHead title={t('materials.title')} lead={t('materials.intro')} />
        {documents.length === 0 && <p>{t('site.nothingYet')}</p>}
        <CardGrid>
          {documents.map((material) => (
            <MaterialCard key={material.id} locale={locale} material={material} level={2} />
          ))}
        </CardGrid>
      </div>
    </Page>
  )
}

// The towns and regions that take part.
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { everyLanguage } from '../../../components/everyLanguage'
import { MunicipalityCard } from '../../../components/MunicipalityCard/MunicipalityCard'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Part } from '../../../components/Part/Part'
import { list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Municipalities({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const { documents } = await list('municipalities', { locale })
  const kinds = [
    { title: t('municipalities.towns'), members: documents.filter(({ kind }) => kind === 'town') },
    { title: t('municipalities.regions'), members: documents.filter(({ kind }) => kind === 'region') },
  ]
  return (
    <Page
      locale={locale}
      title={t('municipalities.title')}
      description={t('municipalities.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'municipalities'))}
      crumbs={[]}
      section="municipalities"
    >
      <div className="wrap">
        <PageHead title={t('municipalities.title')} lead={t('municipalities.intro')} />
        {documents.length === 0 && <p>{t('site.nothingYet')}</p>}
        <div className="stack">
          {kinds.map(
            ({ title, members }) =>
              members.length > 0 && (
                <Part key={title} title={title}>
                  <CardGrid>
                    {members.map((municipality) => (
                      <MunicipalityCard
                        key={municipality.id}
                        locale={locale}
                        municipality={municipality}
                        level={3}
                      />
                    ))}
                  </CardGrid>
                </Part>
              ),
          )}
        </div>
      </div>
    </Page>
  )
}

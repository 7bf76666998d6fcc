// The organisations behind the site and its projects, by what they are.
import { Card } from '../../../components/Card/Card'
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { documentHref } from '../../../components/documentHref'
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Organisations({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const { documents } = await list('organisations', { locale })
  return (
    <Page
      locale={locale}
      title={t('organisations.title')}
      description={t('organisations.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'organisations'))}
      crumbs={[]}
      section="organisations"
    >
      <div className="wrap">
        <PageHead title={t('organisations.title')} lead={t('organisations.intro')} />
        {documents.length === 0 && <p>{t('site.nothingYet')}</p>}
        <CardGrid>
          {documents.map((organisation) => {
            const href = documentHref(locale, 'organisations', organisation)
            return (
              href && (
                <Card
                  key={organisation.id}
                  href={href}
                  title={organisation.title}
                  level={2}
                  text={organisation.summary}
                  above={<span className="tag">{t(`organisations.kind.${organisation.kind}`)}</span>}
                />
              )
            )
          })}
        </CardGrid>
      </div>
    </Page>
  )
}

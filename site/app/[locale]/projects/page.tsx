// All projects, the newest first as the editors ordered them.
import { CardGrid } from '../../../components/CardGrid/CardGrid'
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { ProjectCard } from '../../../components/ProjectCard/ProjectCard'
import { list } from '../../../content/content'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Projects({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const { documents } = await list('projects', { locale })
  return (
    <Page
      locale={locale}
      title={t('projects.title')}
      description={t('projects.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'projects'))}
      crumbs={[]}
      section="projects"
    >
      <div className="wrap">
        <PageHead title={t('projects.title')} lead={t('projects.intro')} />
        {documents.length === 0 && <p>{t('site.nothingYet')}</p>}
        <CardGrid>
          {documents.map((project) => (
            <ProjectCard key={project.id} locale={locale} project={project} level={2} />
          ))}
        </CardGrid>
      </div>
    </Page>
  )
}

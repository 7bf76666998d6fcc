// A project's sheet: all that a partner, a funder or a journalist asks about it.
import { notFound } from 'next/navigation'
import { CardGrid } from '../../../../components/CardGrid/CardGrid'
import { documentHref } from '../../../../components/documentHref'
import { EuFunding } from '../../../../components/EuFunding/EuFunding'
import { Facts } from '../../../../components/Facts/Facts'
import { FaqJsonLd } from '../../../../components/FaqJsonLd/FaqJsonLd'
import { Figure } from '../../../../components/Figure/Figure'
import { foundAs } from '../../../../components/foundAs'
import { Gallery } from '../../../../components/Gallery/Gallery'
import { idOf } from '../../../../components/idOf'
import { idsOf } from '../../../../components/idsOf'
import { Lines } from '../../../../components/Lines/Lines'
import { MaterialCard } from '../../../../components/MaterialCard/MaterialCard'
import { NewsCard } from '../../../../components/NewsCard/NewsCard'
import { Page } from '../../../../components/Page/Page'
import { PageHead } from '../../../../components/PageHead/PageHead'
import { Paragraphs } from '../../../../components/Paragraphs/Paragraphs'
import { Part } from '../../../../components/Part/Part'
import { Period } from '../../../../components/Period/Period'
import { ProjectPartners } from '../../../../components/ProjectPartners/ProjectPartners'
import { RichText } from '../../../../components/RichText/RichText'
import { translationsOf } from '../../../../components/translationsOf'
import { documentById, documentBySlug, list, names } from '../../../../content/content'
import { hrefTo } from '../../../../i18n/addresses'
import { translator } from '../../../../i18n/translator'
import { pageLocale } from '../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function ProjectPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: given, slug } = await params
  const locale = pageLocale(given)
  const project = await documentBySlug('projects', slug, locale)
  if (!project) notFound()
  const t = translator(locale)
  const municipalities = names('municipalities', idsOf(project.municipalities), locale)
  const [cover, news, materials] = await Promise.all([
    documentById('media', idOf(project.cover), locale),
    list('news', { locale, project: project.id, limit: 3 }),
    list('materials', { locale, project: project.id, limit: 3 }),
  ])
  const { partners, objectives, activities, outputs, coverage } = project
  return (
    <Page
      locale={locale}
      title={project.title}
      description={project.summary}
      machineTranslated={project.machineTranslated}
      translations={translationsOf('projects', project)}
      crumbs={[{ label: t('projects.title'), href: hrefTo(locale, 'projects') }]}
      section="projects"
      search={{ kind: 'projects', foundAs: foundAs('projects', project, locale) }}
    >
      <FaqJsonLd locale={locale} of={[project.body, project.targetGroup, activities]} />
      <article className="wrap stack">
        <div>
          <PageHead title={project.title} lead={project.summary} />
          <div className="columns">
            <div className="prose project">
              {cover && <Figure locale={locale} media={cover} />}
              <RichText locale={locale} value={project.body} />
              {project.targetGroup && (
                <Part title={t('projects.targetGroup')}>
                  <RichText locale={locale} value={project.targetGroup} under={2} scope="target-group" />
                </Part>
              )}
              {project.mainObjective && (
                <Part title={t('projects.mainObjective')}>
                  <Paragraphs text={project.mainObjective} />
                </Part>
              )}
              {objectives && objectives.length > 0 && (
                <Part title={t('projects.objectives')}>
                  <ol>
                    {objectives.map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                  </ol>
                </Part>
              )}
              {activities && activities.length > 0 && (
                <Part title={t('projects.activities')}>
                  <div className="steps">
                    <ol className="plain">
                      {activities.map(({ id, title, text }, index) => (
                        <li key={id}>
                          <h3>{title}</h3>
                          <RichText locale={locale} value={text} under={3} scope={`activity-${index + 1}`} />
                        </li>
                      ))}
                    </ol>
                  </div>
                </Part>
              )}
              {outputs && outputs.length > 0 && (
                <Part title={t('projects.outputs')}>
                  <ul className="ticks">
                    {outputs.map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                  </ul>
                </Part>
              )}
              {coverage && coverage.length > 0 && (
                <Part title={t('projects.coverage')}>
                  <ul>
                    {coverage.map(({ id, outlet, title, url, kind }) => (
                      <li key={id}>
                        {url ? <a href={url}>{title}</a> : title}, {outlet}
                        {kind && ` (${t(`projects.coverageKind.${kind}`)})`}
                      </li>
                    ))}
                  </ul>
                </Part>
              )}
              <Gallery
                locale={locale}
                images={idsOf(project.gallery)}
                title={t('media.gallery')}
                name="gallery"
              />
            </div>
            <section className="about panel" aria-labelledby="sheet">
              <h2 id="sheet">{t('projects.sheet')}</h2>
              <Facts
                facts={[
                  [t('projects.code'), project.code],
                  [
                    t('projects.period'),
                    (project.periodStart || project.periodEnd) && (
                      <Period
                        key="period"
                        locale={locale}
                        from={project.periodStart}
                        to={project.periodEnd}
                      />
                    ),
                  ],
                  [t('projects.fund'), project.fund && <Lines text={project.fund} />],
                  [
                    t('projects.municipalities'),
                    municipalities.length > 0 && (
                      <ul className="plain">
                        {municipalities.map((town) => {
                          const href = documentHref(locale, 'municipalities', town)
                          return <li key={town.id}>{href && <a href={href}>{town.title}</a>}</li>
                        })}
                      </ul>
                    ),
                  ],
                ]}
              />
            </section>
          </div>
        </div>
        {partners && partners.length > 0 && (
          <Part title={t('projects.partners')}>
            <ProjectPartners locale={locale} partners={partners} level={3} />
          </Part>
        )}
        <EuFunding locale={locale} project={project} />
        {news.total > 0 && (
          <Part title={t('projects.news')} more={{ label: t('news.all'), href: hrefTo(locale, 'news') }}>
            <CardGrid>
              {news.documents.map((item) => (
                <NewsCard key={item.id} locale={locale} news={item} level={3} />
              ))}
            </CardGrid>
          </Part>
        )}
        {materials.total > 0 && (
          <Part
            title={t('projects.materials')}
            more={{ label: t('materials.all'), href: hrefTo(locale, 'materials') }}
          >
            <CardGrid>
              {materials.documents.map((material) => (
                <MaterialCard key={material.id} locale={locale} material={material} level={3} />
              ))}
            </CardGrid>
          </Part>
        )}
      </article>
    </Page>
  )
}

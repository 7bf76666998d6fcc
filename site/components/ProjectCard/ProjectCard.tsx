import { documentById } from '../../content/content'
import type { Project } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { Card } from '../Card/Card'
import { documentHref } from '../documentHref'
import { idOf } from '../idOf'
import { Period } from '../Period/Period'

/** A project in a list. */
export async function ProjectCard({
  locale,
  project,
  level,
}: {
  locale: Locale
  project: Project
  level: 2 | 3
}) {
  const href = documentHref(locale, 'projects', project)
  if (!href) return null
  return (
    <Card
      href={href}
      title={project.title}
      level={level}
      text={project.summary}
      picture={await documentById('media', idOf(project.cover), locale)}
      above={
        (project.periodStart || project.periodEnd) && (
          <Period locale={locale} from={project.periodStart} to={project.periodEnd} />
        )
      }
    />
  )
}

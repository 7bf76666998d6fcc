import { documentById } from '../../content/content'
import type { PartnersBlock } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { documentHref } from '../documentHref'
import { idOf } from '../idOf'
import { Part } from '../Part/Part'
import { ProjectPartners } from '../ProjectPartners/ProjectPartners'

/** Who works on a project. */
export async function Partners({ locale, block }: { locale: Locale; block: PartnersBlock }) {
  const project = await documentById('projects', idOf(block.project), locale)
  if (!project?.partners?.length) return null
  const t = translator(locale)
  const href = documentHref(locale, 'projects', project)
  return (
    <Part
      title={block.title || t('blocks.partners')}
      more={href ? { label: t('projects.more'), href } : null}
    >
      <ProjectPartners locale={locale} partners={project.partners} level={3} />
    </Part>
  )
}

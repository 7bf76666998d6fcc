import { names } from '../../content/content'
import type { Project } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { documentHref } from '../documentHref'
import { idsOf } from '../idsOf'

const roles = ['applicant', 'partner', 'supporter', 'funder'] as const

/** The organisations of a project by what they do in it. */
export function ProjectPartners({
  locale,
  partners,
  level,
}: {
  locale: Locale
  partners: NonNullable<Project['partners']>
  level: 2 | 3
}) {
  const t = translator(locale)
  const found = partners.map(({ organisation, role }) => ({
    role,
    organisation: names('organisations', idsOf([organisation]), locale)[0],
  }))
  const Heading = `h${level}` as const
  return (
    <div className="partners">
      {roles.map((role) => {
        const here = found.flatMap((partner) => (partner.role === role ? (partner.organisation ?? []) : []))
        return (
          here.length > 0 && (
            <div key={role}>
              <Heading>{t(`projects.role.${role}`)}</Heading>
              <ul className="plain">
                {here.map((organisation) => {
                  const href = documentHref(locale, 'organisations', organisation)
                  return (
                    <li key={organisation.id}>
                      {href ? <a href={href}>{organisation.title}</a> : organisation.title}
                    </li>
                  )
                })}
              </ul>
            </div>
          )
        )
      })}
    </div>
  )
}

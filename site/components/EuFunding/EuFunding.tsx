import type { Project } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { EuEmblem } from '../EuEmblem/EuEmblem'
import { Paragraphs } from '../Paragraphs/Paragraphs'

/** The Union's emblem with the statement that goes with its money, and the project's disclaimer. */
export function EuFunding({
  locale,
  project,
}: {
  locale: Locale
  project: Pick<Project, 'euFunded' | 'funding' | 'fund' | 'disclaimer'>
}) {
  const { euFunded, funding, disclaimer } = project
  if (!euFunded && !funding && !disclaimer) return null
  const t = translator(locale)
  return (
    <section className="eu-funding" aria-label={t('projects.funding')}>
      {euFunded && <EuEmblem label={t('footer.emblem')} />}
      <div>
        {euFunded && (
          <p>
            <b>{t('footer.cofunded')}</b>
          </p>
        )}
        {funding && <Paragraphs text={funding} />}
        {disclaimer && (
          <>
            <h2>{t('projects.disclaimer')}</h2>
            <Paragraphs text={disclaimer} className="soft" />
          </>
        )}
      </div>
    </section>
  )
}

import type { AdminViewServerProps } from 'payload'
import { readyField } from '../../fields/ready/readyField'
import { searchWordsField } from '../../fields/searchWordsField'
import { labelText } from '../../labelText'
import { isLocale, type Locale } from '../../locales'
import { machineTranslatedField } from '../../translation/machineTranslatedField'
import { StaffPage } from '../StaffPage'
import { boardMessages } from '../translation/boardMessages'
import type { Chapter, Names } from './handbook/Chapter'
import { en } from './handbook/en'
import { sk } from './handbook/sk'
import { uk } from './handbook/uk'
import { helpMessages } from './helpMessages'
import './help.css'

const handbook: Record<Locale, (names: Names) => Chapter[]> = { sk, en, uk }

/** A short handbook for those who work here, in the language of their admin. */
export const HelpView = (view: AdminViewServerProps) => {
  const { i18n } = view.initPageResult.req
  const language = isLocale(i18n.language) ? i18n.language : 'sk'
  const chapters = handbook[language]({
    account: i18n.t('authentication:account'),
    focalPoint: i18n.t('upload:setFocalPoint'),
    machineTranslated: labelText(machineTranslatedField.label, i18n),
    searchWords: labelText(searchWordsField.label, i18n),
    publish: i18n.t('version:publish'),
    publishChanges: i18n.t('version:publishChanges'),
    ready: labelText(readyField.label, i18n),
    restore: i18n.t('version:restoreThisVersion'),
    schedule: i18n.t('version:schedulePublish'),
    translations: boardMessages.title[language],
    trash: i18n.t('general:trash'),
    unpublish: i18n.t('version:unpublish'),
    versions: i18n.t('version:versions'),
  })
  return (
    <StaffPage view={view} path="/help" title={helpMessages.title} explained={helpMessages.explained}>
      <nav className="help__contents" aria-label={helpMessages.contents[language]}>
        <ul>
          {chapters.map(({ title }, index) => (
            <li key={title}>
              <a href={`#chapter-${index + 1}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(({ lines, title }, index) => (
        <section key={title} id={`chapter-${index + 1}`} className="help__chapter">
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </StaffPage>
  )
}

import { Link } from '@payloadcms/ui'
import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import type { BoardRow } from '../../translation/boardRows'
import { boardMessages as messages } from './boardMessages'
import { TranslationMark } from './TranslationMark'

interface Props {
  rows: BoardRow[]
  adminRoute: string
  kindOf: (collection: string) => string
  i18n: { language: string }
}

/** Documents × languages; each state leads to the form in that language. */
export const BoardTable = ({ rows, adminRoute, kindOf, i18n }: Props) => {
  const say = (message: Translated) => messageFor({ i18n }, message)
  if (rows.length === 0) return <p>{say(messages.none)}</p>
  return (
    <div className="staff-page__frame">
      <table className="translation-board">
        <thead>
          <tr>
            <th scope="col">{say(messages.document)}</th>
            <th scope="col">{say(messages.collection)}</th>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                {say(localeLabels[locale])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ collection, id, languages, source, title }) => {
            const form = `${adminRoute}/collections/${collection}/${id}`
            return (
              <tr key={`${collection} ${id}`}>
                <th scope="row">
                  <Link href={`${form}?locale=${source ?? 'sk'}`} prefetch={false}>
                    {title || say(messages.untitled)}
                  </Link>
                </th>
                <td>{kindOf(collection)}</td>
                {locales.map((locale) => {
                  const { live, state } = languages[locale]
                  return (
                    <td key={locale}>
                      <Link href={`${form}?locale=${locale}`} prefetch={false}>
                        <TranslationMark state={state} i18n={i18n} />
                      </Link>
                      {live && (
                        <span className="translation-live" title={say(messages.live)}>
                          <span aria-hidden="true">●</span>
                          <span className="translation-unseen">{say(messages.live)}</span>
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

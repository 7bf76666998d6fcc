import { localeLabels } from '../../localeLabels'
import { messageFor } from '../../messageFor'
import type { Uses } from '../../references/usesOf'
import type { Translated } from '../../translated'
import { usesMessages as messages } from './usesMessages'

interface Props extends Uses {
  adminRoute: string
  i18n: { language: string }
}

/** The places that something is used in, with the way to each and where readers see it. */
export const UseList = ({ adminRoute, hidden, i18n, uses }: Props) => {
  const say = (message: Translated) => messageFor({ i18n }, message)
  return (
    <ul className="uses">
      {uses.map(({ draft, fields, kind, live, path, title }) => (
        <li key={path}>
          <a href={`${adminRoute}${path}`}>{title || say(messages.untitled)}</a>
          <div>
            {[kind, ...fields].filter(Boolean).join(' · ')}
            {' · '}
            {live.length > 0 ? live.map((locale) => say(localeLabels[locale])).join(', ') : ''}
            {live.length === 0 && draft && say(messages.draft)}
          </div>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          {say(messages.hidden)}: {hidden}
        </li>
      )}
    </ul>
  )
}

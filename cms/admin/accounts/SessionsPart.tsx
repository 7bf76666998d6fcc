'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { dateLabel } from '../../dateLabel'
import { messageFor } from '../../messageFor'
import { ask } from '../ask'
import { accountMessages as messages } from './accountMessages'
import type { Security } from './useSecurity'

interface Props {
  address: string
  security: Security
  reload: () => Promise<void>
}

/** Where the person is signed in, and the ends of it. Of somebody else an administrator sees only how many. */
export const SessionsPart = ({ address, security, reload }: Props) => {
  const { i18n } = useTranslation()
  const say = (name: keyof typeof messages) => messageFor({ i18n }, messages[name])
  const end = async (session = '') => {
    const answer = await ask(i18n, 'DELETE', `${address}/sessions${session}`)
    if (!answer.ok) toast.error(answer.message)
    await reload()
  }

  if (!security.own) {
    return (
      <section>
        <h3>{say('sessions')}</h3>
        <p>{say('openSessions').replace('{count}', String(security.sessionCount))}</p>
        {security.sessionCount > 0 && (
          <Button buttonStyle="secondary" onClick={() => end()} size="small">
            {say('endAll')}
          </Button>
        )}
      </section>
    )
  }
  const others = security.sessions.filter(({ current }) => !current)
  return (
    <section>
      <h3>{say('sessions')}</h3>
      <ul className="account-sessions">
        {security.sessions.map(({ id, browser, createdAt, current }) => (
          <li key={id}>
            <span>
              <b>{browser ?? say('unknownBrowser')}</b>, {say('since')}{' '}
              {dateLabel(createdAt, i18n.language, 'minute')}
              {current && ` (${say('thisOne')})`}
            </span>
            {!current && (
              <Button buttonStyle="secondary" margin={false} onClick={() => end(`/${id}`)} size="small">
                {say('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Button buttonStyle="secondary" onClick={() => end()} size="small">
          {say('endOthers')}
        </Button>
      )}
    </section>
  )
}

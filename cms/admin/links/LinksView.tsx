import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { editor } from '../../access/editor'
import { isStaff } from '../../access/isStaff'
import { linkStates } from '../../links/LinkOutcome'
import { linkFilters, linkList } from '../../links/linkList'
import { linkStateLabels } from '../../links/linkStateLabels'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import { UseList } from '../references/UseList'
import '../references/uses.css'
import { StaffPage } from '../StaffPage'
import { StateMark } from '../StateMark'
import { LinkButtons } from './LinkButtons'
import './links.css'
import { dateLabel } from '../../dateLabel'
import { linkMessages as messages } from './linkMessages'

const tones = { fine: 'good', new: 'neutral', notAsked: 'neutral', unclear: 'warning', dead: 'bad' } as const

/** Links to other websites: which lead nowhere, and where they are. */
export const LinksView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  const say = (message: Translated) => messageFor({ i18n }, message)
  const filters = linkFilters(view.searchParams ?? {})
  const list = isStaff(user) ? await linkList(req, filters) : { links: [], page: 1, pages: 1, total: 0 }
  const mayJudge = editor({ req })
  const address = (page: number) => {
    const query = new URLSearchParams({ page: String(page), ...(filters.state && { state: filters.state }) })
    return `${adminRoute}/links?${query}`
  }
  return (
    <StaffPage view={view} path="/links" title={messages.title} explained={messages.explained}>
      <form className="link-filter" method="get">
        <label>
          {say(messages.filter)}{' '}
          <select name="state" defaultValue={filters.state ?? ''}>
            <option value="">{say(messages.problems)}</option>
            {linkStates.map((state) => (
              <option key={state} value={state}>
                {say(linkStateLabels[state])}
              </option>
            ))}
            <option value="ignored">{say(messages.ignored)}</option>
          </select>
        </label>
        <button className="btn btn--style-secondary btn--size-small" type="submit">
          {say(messages.show)}
        </button>
      </form>
      {list.links.length === 0 ? (
        <p>{say(messages.none)}</p>
      ) : (
        <div className="staff-page__frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{say(messages.link)}</th>
                <th scope="col">{say(messages.state)}</th>
                <th scope="col">{say(messages.checkedOn)}</th>
                <th scope="col">{say(messages.where)}</th>
                {mayJudge && <td />}
              </tr>
            </thead>
            <tbody>
              {list.links.map(({ link: { checkedOn, id, isFine, state, status, url }, uses }) => (
                <tr key={id}>
                  <th scope="row" className="link-address">
                    <a href={url} target="_blank" rel="noreferrer noopener">
                      {url}
                    </a>
                  </th>
                  <td>
                    <StateMark tone={tones[state]}>{say(linkStateLabels[state])}</StateMark>
                    {status ? ` ${say(messages.answer)} ${status}` : ''}
                  </td>
                  <td>{checkedOn && dateLabel(checkedOn, i18n.language, 'minute')}</td>
                  <td>
                    <UseList {...uses} adminRoute={adminRoute} i18n={i18n} />
                  </td>
                  {mayJudge && (
                    <td>
                      <LinkButtons id={id} url={url} isFine={isFine ?? false} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.pages > 1 && (
        <p className="link-pages">
          {list.page > 1 && <Link href={address(list.page - 1)}>←</Link>}
          <span>
            {list.page} / {list.pages}
          </span>
          {list.page < list.pages && <Link href={address(list.page + 1)}>→</Link>}
        </p>
      )}
    </StaffPage>
  )
}

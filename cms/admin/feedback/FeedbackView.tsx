import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/isStaff'
import { feedbackByPage } from '../../feedback/feedbackByPage'
import { localeLabels } from '../../localeLabels'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import { StaffPage } from '../StaffPage'
import { CommentList } from './CommentList'
import './feedback.css'
import { feedbackMessages as messages } from './feedbackMessages'

/** What readers answered about each page, the least useful first. */
export const FeedbackView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { i18n, payload, user } = req
  const say = (message: Translated) => messageFor({ i18n }, message)
  const rows = isStaff(user) ? await feedbackByPage(req) : []
  return (
    <StaffPage view={view} path="/readers-feedback" title={messages.byPage} explained={messages.explained}>
      {rows.length === 0 ? (
        <p>{say(messages.none)}</p>
      ) : (
        <div className="staff-page__frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{say(messages.page)}</th>
                <th scope="col">{say(messages.language)}</th>
                <th scope="col">{say(messages.yes)}</th>
                <th scope="col">{say(messages.no)}</th>
                <th scope="col">{say(messages.comments)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ comments, form, locale, no, page, title, yes }) => (
                <tr key={`${form} ${page}`}>
                  <th scope="row">
                    {form ? (
                      <Link href={`${payload.config.routes.admin}${form}`} prefetch={false}>
                        {title}
                      </Link>
                    ) : (
                      title
                    )}
                  </th>
                  <td>{say(localeLabels[locale])}</td>
                  <td>{yes}</td>
                  <td>{no}</td>
                  <td>
                    <CommentList comments={comments} i18n={i18n} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </StaffPage>
  )
}

import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../access/hasRole'
import { isStaff } from '../../access/isStaff'
import { municipalityOf } from '../../access/municipalityOf'
import { ownMunicipality } from '../../access/ownMunicipality'
import { messageFor } from '../../messageFor'
import { servicesForReview } from '../../reviews/servicesForReview'
import type { Translated } from '../../translated'
import { StaffPage } from '../StaffPage'
import './reviews.css'
import { dateLabel } from '../../dateLabel'
import { ReviewMark } from './ReviewMark'
import { reviewsMessages as messages } from './reviewsMessages'
import { VerifyButton } from './VerifyButton'

/** Which services are due for a review, and which soon will be; a municipality's editor sees those of their own. */
export const ReviewsView = async (view: AdminViewServerProps) => {
  const { i18n, payload, user } = view.initPageResult.req
  const say = (message: Translated) => messageFor({ i18n }, message)
  const municipality = municipalityOf(user)
  const mayVerify = hasRole(user, 'admin', 'editor') || municipality !== null
  const where = municipality ? ownMunicipality(municipality) : {}
  const services = isStaff(user)
    ? await servicesForReview(payload, { now: new Date(), language: i18n.language, where })
    : []
  const day = (date: string) => dateLabel(date, i18n.language, 'day')
  return (
    <StaffPage view={view} path="/reviews" title={messages.title} explained={messages.explained}>
      {services.length === 0 ? (
        <p>{say(messages.none)}</p>
      ) : (
        <div className="staff-page__frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{say(messages.service)}</th>
                <th scope="col">{say(messages.town)}</th>
                <th scope="col">{say(messages.verifiedOn)}</th>
                <th scope="col">{say(messages.state)}</th>
                <th scope="col">{say(messages.responsible)}</th>
                {mayVerify && <td />}
              </tr>
            </thead>
            <tbody>
              {services.map(({ dueOn, id, inDraft, responsible, state, title, town, verifiedOn }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={`${payload.config.routes.admin}/collections/services/${id}`} prefetch={false}>
                      {title}
                    </Link>
                  </th>
                  <td>{town}</td>
                  <td>{verifiedOn ? day(verifiedOn) : '–'}</td>
                  <td>
                    <ReviewMark state={state} i18n={i18n} />{' '}
                    {dueOn && `${say(state === 'due' ? messages.since : messages.until)} ${day(dueOn)}`}
                    {inDraft && <div>{say(messages.inDraft)}</div>}
                  </td>
                  <td>{responsible?.name ?? say(messages.nobody)}</td>
                  {mayVerify && (
                    <td>
                      <VerifyButton service={id} title={title} disabled={inDraft} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </StaffPage>
  )
}

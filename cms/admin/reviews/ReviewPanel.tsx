'use client'
import { useDocumentInfo, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { messageFor } from '../../messageFor'
import { reviewDueOn, reviewState } from '../../reviews/reviewDueOn'
import './reviews.css'
import { dateLabel } from '../../dateLabel'
import { ReviewMark } from './ReviewMark'
import { reviewsMessages as messages } from './reviewsMessages'
import { VerifyButton } from './VerifyButton'

/** When the service that is open has to be verified again, with the button that says it was. */
export const ReviewPanel = () => {
  const { i18n } = useTranslation()
  const { hasSavePermission, id } = useDocumentInfo()
  const modified = useFormModified()
  const verifiedOn = useFormFields(([fields]) => fields.verifiedOn?.value as string | null | undefined)
  if (!id) return null
  const state = reviewState(verifiedOn, new Date())
  const due = verifiedOn && dateLabel(reviewDueOn(verifiedOn), i18n.language, 'day')
  return (
    <section className="review-panel" aria-label={messageFor({ i18n }, messages.title)}>
      <div>
        <ReviewMark state={state} i18n={i18n} />
        {due && (
          <span>
            {' '}
            {messageFor({ i18n }, state === 'due' ? messages.since : messages.until)} {due}
          </span>
        )}
      </div>
      {hasSavePermission && <VerifyButton service={String(id)} disabled={modified} />}
    </section>
  )
}

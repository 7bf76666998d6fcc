'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { PageFeedback } from '../../feedback/feedbackOf'
import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { messageFor } from '../../messageFor'
import { useAnswer } from '../useAnswer'
import { CommentList } from './CommentList'
import './feedback.css'
import { feedbackMessages as messages } from './feedbackMessages'

/** What readers answered about the page of the document that is open. */
export const FeedbackPanel = () => {
  const { i18n } = useTranslation()
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const answer = useAnswer<PageFeedback>(
    id ? `${config.routes.api}/${collectionSlug}/${id}/feedback` : null,
    i18n.language,
  )
  if (!answer) return null
  const answered = locales.filter((locale) => answer.languages[locale])
  if (answered.length === 0) return null
  return (
    <section className="feedback-panel" aria-labelledby="feedback-title">
      <h3 id="feedback-title">{messageFor({ i18n }, messages.title)}</h3>
      <dl>
        {answered.map((locale) => (
          <div key={locale}>
            <dt>{messageFor({ i18n }, localeLabels[locale])}</dt>
            <dd>
              {messageFor({ i18n }, messages.yes)} {answer.languages[locale]?.yes},{' '}
              {messageFor({ i18n }, messages.no)} {answer.languages[locale]?.no}
            </dd>
          </div>
        ))}
      </dl>
      {answer.comments.length > 0 && <CommentList comments={answer.comments} i18n={i18n} />}
    </section>
  )
}

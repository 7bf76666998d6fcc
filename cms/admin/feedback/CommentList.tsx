import { dateLabel } from '../../dateLabel'
import type { PageFeedback } from '../../feedback/feedbackOf'

interface Props {
  comments: PageFeedback['comments']
  i18n: { language: string }
}

/** What readers wrote, the newest first. */
export const CommentList = ({ comments, i18n }: Props) => (
  <ul className="feedback-comments">
    {comments.map(({ comment, locale, writtenOn }) => (
      <li key={writtenOn}>
        <time dateTime={writtenOn}>{dateLabel(writtenOn, i18n.language, 'day')}</time>
        <q lang={locale}>{comment}</q>
      </li>
    ))}
  </ul>
)

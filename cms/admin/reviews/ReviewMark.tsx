import { messageFor } from '../../messageFor'
import type { ReviewState } from '../../reviews/reviewDueOn'
import { StateMark } from '../StateMark'
import { reviewStateLabels } from './reviewsMessages'

const tones = { fine: 'good', soon: 'neutral', due: 'warning', never: 'warning' } as const

interface Props {
  state: ReviewState
  i18n: { language: string }
}

/** How a service stands with its verification. */
export const ReviewMark = ({ i18n, state }: Props) => (
  <StateMark tone={tones[state]}>{messageFor({ i18n }, reviewStateLabels[state])}</StateMark>
)

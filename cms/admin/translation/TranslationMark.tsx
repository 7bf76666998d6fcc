import { messageFor } from '../../messageFor'
import { stateLabels } from '../../translation/stateLabels'
import type { TranslationState } from '../../translation/TranslationState'
import { StateMark } from '../StateMark'

const tones = { ready: 'good', 'in-progress': 'neutral', outdated: 'warning', missing: 'open' } as const

interface Props {
  state: TranslationState
  i18n: { language: string }
}

/** The state of a translation. */
export const TranslationMark = ({ state, i18n }: Props) => (
  <StateMark tone={tones[state]}>{messageFor({ i18n }, stateLabels[state])}</StateMark>
)

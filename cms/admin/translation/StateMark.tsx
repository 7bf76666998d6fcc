import { messageFor } from '../../messageFor'
import { stateLabels } from '../../translation/stateLabels'
import type { TranslationState } from '../../translation/TranslationState'
import './translation.css'

interface Props {
  state: TranslationState
  i18n: { language: string }
}

/** The name of a state, in its colour. */
export const StateMark = ({ state, i18n }: Props) => (
  <span className={`translation-state translation-state--${state}`}>
    {messageFor({ i18n }, stateLabels[state])}
  </span>
)

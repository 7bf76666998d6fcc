import './stateMark.css'

interface Props {
  /** What the state asks of whoever sees it: nothing, nothing yet, to look at it, to mend it, or to begin. */
  tone: 'good' | 'neutral' | 'warning' | 'bad' | 'open'
  children: string
}

/** The name of a state, in the colour of what it asks for. */
export const StateMark = ({ children, tone }: Props) => (
  <span className={`state-mark state-mark--${tone}`}>{children}</span>
)

import type { LinkOutcome, LinkState } from './LinkOutcome'

/** What is remembered of a link. */
export interface LinkHistory {
  state: LinkState
  /** The last answer's status, where there was one. */
  status: number | null
  /** On how many different days in a row nothing was found there. */
  missedDays: number
  /** The last of these days, as YYYY-MM-DD. */
  lastMissedOn: string | null
  /** ISO dates. */
  checkedOn: string
  nextOn: string
}

/** Servers are moved and mistakes are mended: only what is missing on so many different days is dead. */
export const daysUntilDead = 3

/** How many days later a link is asked for again. */
const pauses: Record<LinkState, number> = { new: 0, fine: 14, unclear: 1, dead: 7, notAsked: 30 }

/** What is known of a link after it was asked for. */
export const nextHistory = (
  before: Pick<LinkHistory, 'state' | 'missedDays' | 'lastMissedOn'>,
  outcome: LinkOutcome,
  now: Date,
): LinkHistory => {
  const today = now.toISOString().slice(0, 10)
  const isMissing = outcome.kind === 'gone' || outcome.kind === 'noServer'
  let { lastMissedOn, missedDays } = before
  if (isMissing && lastMissedOn !== today) {
    missedDays += 1
    lastMissedOn = today
  } else if (outcome.kind === 'found' || outcome.kind === 'notAsked') {
    missedDays = 0
    lastMissedOn = null
  }

  const stateOf = (): LinkState => {
    if (outcome.kind === 'found') return 'fine'
    if (outcome.kind === 'notAsked') return 'notAsked'
    // What was dead and now answers unclearly is not known to live.
    return missedDays >= daysUntilDead ? 'dead' : 'unclear'
  }
  const state = stateOf()
  const nextOn = new Date(now.getTime() + pauses[state] * 24 * 3600_000)
  return {
    state,
    status: 'status' in outcome ? (outcome.status ?? null) : null,
    missedDays,
    lastMissedOn,
    checkedOn: now.toISOString(),
    nextOn: nextOn.toISOString(),
  }
}

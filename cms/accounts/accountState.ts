import { dateLabel } from '../dateLabel'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

export const accountStates = {
  active: translated('aktívny', 'active', 'активний'),
  invited: translated(
    'pozvaný, pozvánka platí do {date}',
    'invited, expires {date}',
    'запрошено, дійсне до {date}',
  ),
  expired: translated(
    'pozvánka vypršala {date}',
    'the invitation expired {date}',
    'запрошення прострочено {date}',
  ),
  withdrawn: translated('pozvánka neplatí', 'no valid invitation', 'немає дійсного запрошення'),
}

/** An invitation that was withdrawn, or could not be sent: it does not hold. */
export const withdrawn = new Date(0).toISOString()

interface Speaker {
  i18n: { language: string }
}

/** Whether the person can sign in yet, in words: an account is invited until its person has chosen a password. */
export const accountState = (invitedUntil: unknown, req: Speaker, now = new Date()): string => {
  if (!invitedUntil) return messageFor(req, accountStates.active)
  const until = new Date(String(invitedUntil))
  if (until.getTime() === 0) return messageFor(req, accountStates.withdrawn)
  const state = until > now ? accountStates.invited : accountStates.expired
  return messageFor(req, state).replace('{date}', dateLabel(until, req.i18n.language, 'minute'))
}

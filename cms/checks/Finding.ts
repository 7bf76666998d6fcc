import type { Label } from '../fields/Label'

/** What is looked for in a text before it is published; each is advice, and none keeps anybody from publishing. */
export const checks = [
  'noSummary',
  'noAlt',
  'skippedHeading',
  'vagueLink',
  'longSentence',
  'deadLink',
  'deadAddress',
  'typedAddress',
] as const

export type Check = (typeof checks)[number]

/** Why a link within the site leads nowhere in a language. */
export const deadReasons = ['gone', 'trashed', 'unpublished', 'notReady'] as const

export type DeadReason = (typeof deadReasons)[number]

export interface Finding {
  check: Check
  /** Where the admin's form has it. */
  path: string
  labels: Label[]
  /** The words that are meant: of a link, of a heading, of a sentence, or the name of a picture. */
  words?: string
  reason?: DeadReason
}

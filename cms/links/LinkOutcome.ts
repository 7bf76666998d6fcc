/** What came of asking for a web address once. */
export type LinkOutcome =
  /** Readers find something there. */
  | { kind: 'found'; status: number }
  /** Its server says that there is nothing: 404 or 410 (RFC 9110, 15.5.5 and 15.5.11). */
  | { kind: 'gone'; status: number }
  /** No such server is known. */
  | { kind: 'noServer' }
  /** It may well be there for readers: the server is slow, down, busy, or lets no programs in. */
  | { kind: 'unclear'; status?: number }
  /** Not asked: robots are asked to stay away, or it is no address of the public Internet. */
  | { kind: 'notAsked' }

export const linkStates = ['new', 'fine', 'unclear', 'dead', 'notAsked'] as const

export type LinkState = (typeof linkStates)[number]

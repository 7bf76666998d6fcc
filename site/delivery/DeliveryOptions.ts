import type { Logger } from 'pino'
import type { storeFeedback } from '../content/storeFeedback'
import type { MemberSessions } from './MemberSessions'

export interface DeliveryOptions {
  /** The folder that `current` leads from to the release to serve. */
  publishedDir: string
  /** The site's public address; https decides about HSTS and the cookies. */
  siteUrl: string
  members: MemberSessions
  /** Keeps what a reader says of a page, or throws. */
  storeFeedback: typeof storeFeedback
  log: Logger
  /** Requests that one reader may make: searches a minute, failed sign-ins and feedback a quarter of an hour. */
  limits?: Partial<{ searches: number; signIns: number; feedback: number }>
}

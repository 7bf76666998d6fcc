import type { Payload } from 'payload'
import { askPublisher } from './askPublisher'

/** What changed: a document of a collection, or a global. */
export type Change = { collection: string; id: string | number } | { global: string }

/**
 * How long the publisher may take to answer, in milliseconds. Nobody waits for it, and a poke that is given up while the
 * publisher is busy would be seen by readers only when it looks for itself.
 */
const timeout = 10_000

/**
 * Tells the publisher that something changed, so that readers see it at once. A poke may be lost: the publisher
 * compares the database with its files by itself every minute. So nothing is awaited, nothing is tried again and
 * no failure reaches the editor.
 */
export const pokePublisher = (change: Change, logger: Payload['logger']): void => {
  askPublisher('/poke', change, timeout).then(
    async (response) => {
      if (!response.ok) logger.debug({ status: response.status, change }, 'The publisher refused the poke')
      await response.body?.cancel()
    },
    (error: unknown) => logger.debug({ err: error, change }, 'The publisher was not poked'),
  )
}

import { createHmac } from 'node:crypto'
import http from 'node:http'
import type { Payload } from 'payload'
import { environment } from '../environment'

/** What changed: a document of a collection, or a global. */
export type Change = { collection: string; id: string | number } | { global: string }

/** How long the publisher may take to answer, in milliseconds. */
const timeout = 1000

/**
 * Tells the publisher that something changed, so that readers see it at once. A poke may be lost: the publisher
 * compares the database with its files by itself every minute. So nothing is awaited, nothing is tried again and
 * no failure reaches the editor.
 */
export const pokePublisher = (change: Change, logger: Payload['logger']): void => {
  const body = JSON.stringify(change)
  const request = http.request({
    host: environment.publisherHost,
    port: environment.publisherPort,
    path: '/poke',
    method: 'POST',
    timeout,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      // The publisher's port is open to the whole machine; only the CMS knows the secret.
      'x-kapacity-signature': createHmac('sha256', environment.publishSecret).update(body).digest('hex'),
    },
  })
  request.on('timeout', () => request.destroy(new Error('the publisher did not answer in time')))
  request.on('error', (error) => logger.debug({ err: error, change }, 'The publisher was not poked'))
  request.on('response', (response) => {
    if (response.statusCode && response.statusCode >= 400) {
      logger.debug({ status: response.statusCode, change }, 'The publisher refused the poke')
    }
    response.resume()
  })
  request.end(body)
}

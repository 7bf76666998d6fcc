import { createHmac } from 'node:crypto'
import { environment } from '../environment'

/** Where the publisher listens for the CMS; nobody else reaches it. */
export const publisherUrl = (): string => `http://${environment.publisherHost}:${environment.publisherPort}`

/**
 * Asks the publisher something, signed with the secret that only the two know: its port is open to the whole machine.
 * @param timeout in milliseconds
 * @throws when it does not answer in time
 */
export const askPublisher = (path: string, question: object, timeout: number): Promise<Response> => {
  const body = JSON.stringify(question)
  return fetch(`${publisherUrl()}${path}`, {
    method: 'POST',
    body,
    cache: 'no-store',
    headers: {
      'content-type': 'application/json',
      'x-kapacity-signature': createHmac('sha256', environment.publishSecret).update(body).digest('hex'),
    },
    signal: AbortSignal.timeout(timeout),
  })
}

import type { IncomingMessage, ServerResponse } from 'node:http'

/** Bytes. An upload is at most a document of 50 MB with the fields around it; anything else is text. */
const largestUpload = 55_000_000
const largestText = 5_000_000

/**
 * Payload reads a whole body into memory before it asks who sent it, so bodies are weighed here: 411 for one that
 * does not say how long it is, 413 for one that is too long (RFC 9110, 15.5.12 and 15.5.14). Tells whether it
 * has answered.
 */
export const refuseLargeBody = (request: IncomingMessage, response: ServerResponse): boolean => {
  const length = request.headers['content-length']
  const unknownLength = length === undefined && request.headers['transfer-encoding'] !== undefined
  const isUpload = request.headers['content-type']?.startsWith('multipart/') ?? false
  const tooLong = Number(length ?? 0) > (isUpload ? largestUpload : largestText)
  if (!unknownLength && !tooLong) return false

  const message = unknownLength
    ? 'The length of the request is needed.'
    : 'Príliš veľa údajov. / Too much data. / Забагато даних.'
  response.writeHead(unknownLength ? 411 : 413, { 'content-type': 'application/json', connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message }] }))
  return true
}

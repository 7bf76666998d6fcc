import type { Payload } from 'payload'

/*
 * Next bundles Payload into its own files, so the instance that answers the admin belongs to another copy of this
 * module than the server's. They meet on the global object.
 */
const place = globalThis as { [key: symbol]: Payload | undefined }
const key = Symbol.for('kapacity.cms.payload')

/** The instance of Payload that runs in this process. */
export const runningPayload = {
  get: (): Payload | undefined => place[key],
  set: (payload: Payload): void => {
    place[key] = payload
  },
}

import type { Payload } from 'payload'
import { ArchiveProblem } from './ArchiveProblem'

const key = 'unfinished-import'

/**
 * A mark in the database that stands there from the first to the last document of an import. As long as it does,
 * nothing starts on that database: half of the content must not be published, nor edited.
 */
export const unfinishedImport = {
  /** `people`: whether accounts are being written. */
  set: (payload: Payload, people: boolean) =>
    payload.kv.set(key, { since: new Date().toISOString(), people }),
  /** Null when there is none. */
  async get(payload: Payload): Promise<{ people: boolean } | null> {
    const mark = await payload.kv.get<{ people: boolean }>(key)
    return mark ? { people: mark.people } : null
  },
  clear: (payload: Payload) => payload.kv.delete(key),
  /** @throws {ArchiveProblem} */
  async refuse(payload: Payload) {
    if (!(await payload.kv.has(key))) return
    throw new ArchiveProblem(
      'An import into this database was not finished, so what is in it is not whole. Run it again: npm run import -- FILE',
    )
  },
}

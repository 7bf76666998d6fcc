import { randomUUID } from 'node:crypto'
import type { PayloadRequest, TypedUser } from 'payload'
import { isLocale } from '../locales'
import type { Activity } from '../payload-types'
import type { ActivityOperation } from './activityOperations'

interface Entry {
  operation: ActivityOperation
  /** Who did it, where that is not the person signed in. */
  person?: TypedUser | null
  about?: string
  id?: string | number
  title?: unknown
  /** Whether what was done concerns the one language of the request. */
  inLocale?: boolean
  detail?: string
  count?: number
}

type Written = Omit<Activity, 'id' | 'sentence' | 'createdAt' | 'updatedAt'>

/** The longest title that is kept. */
const longest = 200

/**
 * Writes what somebody did, in the transaction of what they did. Past the collection's hooks and access, which are
 * closed to everybody: this is the only way in.
 */
export const recordActivity = async (req: PayloadRequest, entry: Entry): Promise<void> => {
  const person = entry.person === undefined ? req.user : entry.person
  const data: Written = {
    operation: entry.operation,
    personId: person ? String(person.id) : null,
    personName: person && 'name' in person ? String(person.name) : null,
    about: entry.about ?? null,
    documentId: entry.id === undefined ? null : String(entry.id),
    documentTitle: typeof entry.title === 'string' ? entry.title.slice(0, longest) : null,
    locale: entry.inLocale && isLocale(req.locale) ? req.locale : null,
    detail: entry.detail ?? null,
    count: entry.count ?? null,
  }
  const now = new Date().toISOString()
  await req.payload.db.create({
    collection: 'activity',
    // The hook that gives documents their ids on MongoDB is passed by as well (see cms/textIds.ts).
    data: { id: randomUUID(), ...data, createdAt: now, updatedAt: now },
    req,
    returning: false,
  })
}

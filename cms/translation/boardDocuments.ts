import { appendVersionToQueryKey, type Payload, type PayloadRequest, type Where } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import type { Values } from '../fields/ready/Values'
import { stateFields } from './stateFields'

export interface BoardDocument {
  id: string
  /** The newest version, a draft or not. */
  newest: Values
  /** What is stored beside the drafts. */
  stored: Values
}

type Read = Values & { id: string; updatedAt: string }

/** What was read of each document, by collection and id. It holds until the document's time of change is another. */
const remembered = new WeakMap<Payload, Map<string, Read>>()

const byId = (documents: Read[]) => new Map(documents.map((document) => [String(document.id), document]))

/**
 * The documents of a collection that the person may see, as far as their states need (see `stateOf`).
 *
 * Payload's own way takes each document through the access and hooks of every field, half a millisecond each: too
 * long for ten thousand. So the rule of reading is asked once, and the database adapter reads: all times of change,
 * the documents that are not remembered as they are now, and the few drafts that are newer than what is published.
 */
export const boardDocuments = async (
  collection: ContentCollectionSlug,
  asked: Where,
  req: PayloadRequest,
): Promise<BoardDocument[]> => {
  const { db, collections } = req.payload
  const access = await collections[collection].config.access.read({ req })
  if (!access) return []
  const conditions: Where[] = [{ deletedAt: { exists: false } }, asked]
  if (access !== true) conditions.push(access)
  const where: Where = { and: conditions }
  const all = { collection, limit: 0, locale: 'all', pagination: false, req } as const

  const times = await db.find<Read>({ ...all, select: { updatedAt: true }, where })
  const memory = remembered.get(req.payload) ?? new Map<string, Read>()
  remembered.set(req.payload, memory)
  const key = (id: string) => `${collection} ${id}`
  const isNew = ({ id, updatedAt }: Read) =>
    new Date(memory.get(key(id))?.updatedAt ?? 0).getTime() !== new Date(updatedAt).getTime()
  const changed = times.docs.filter(isNew).map(({ id }) => id)
  // In parts: a database takes only so many values in one condition.
  for (let index = 0; index < changed.length; index += 500) {
    const part: Where = { id: { in: changed.slice(index, index + 500) } }
    const { docs } = await db.find<Read>({ ...all, select: stateFields, where: part })
    for (const document of docs) memory.set(key(document.id), document)
  }

  const drafts = await db.queryDrafts<Read>({
    ...all,
    select: { parent: true, version: stateFields },
    where: appendVersionToQueryKey({ and: [...conditions, { _status: { equals: 'draft' } }] }),
  })
  const newer = byId(drafts.docs)
  return times.docs.flatMap(({ id }) => {
    const stored = memory.get(key(id))
    return stored ? [{ id: String(id), stored, newest: newer.get(String(id)) ?? stored }] : []
  })
}

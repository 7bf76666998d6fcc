import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { isStaff } from '../access/isStaff'
import { dateLabel } from '../dateLabel'
import { messageFor } from '../messageFor'
import { conflictMessages } from './conflictMessages'
import { heldBy } from './heldBy'
import { nameOfPerson } from './nameOfPerson'

/**
 * The form learns of its own save a moment after it was made, so that a person who publishes right after an autosave
 * may send the time before it. Milliseconds.
 */
const ownSaveArrivesWithin = 10_000

interface Arguments {
  id?: string | number
  data?: { updatedAt?: unknown }
  overrideLock?: boolean
}

interface Saved {
  updatedAt?: string
  savedBy?: string | null
}

const timeOf = (date: string) => (language: string) => dateLabel(date, language, 'minute')

const nameOr = async (id: unknown, req: PayloadRequest) =>
  (await nameOfPerson(id, req)) ?? messageFor(req, conflictMessages.somebody)

/** The sentence names a colleague, whom the log must not: Payload logs no error of this name (see payload.config.ts). */
const refusal = (
  message: string,
  status: 409 | 423,
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
) => {
  req.payload.logger.info(
    { collection, id, status },
    'A change was refused: somebody else edits it or has saved',
  )
  return Object.assign(new APIError(message, status, null, true), { name: 'Locked' })
}

/** 423 Locked (RFC 4918, 11.3) while a colleague has the document open and edits it. */
const refuseHeld = async (collection: CollectionSlug, id: string, req: PayloadRequest) => {
  const holder = await heldBy(collection, id, req)
  if (holder === null) return
  const message = messageFor(req, conflictMessages.held(await nameOr(holder, req)))
  throw refusal(message, 423, collection, id, req)
}

/** 409 Conflict (RFC 9110, 15.5.10) for what was made from a version that is not the newest any more. */
const refuseStale = async (collection: CollectionSlug, id: string, madeFrom: number, req: PayloadRequest) => {
  const newest = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    showHiddenFields: true,
    trash: true,
    user: req.user,
  })) as Saved | null
  // Whoever may not see it is refused by the operation itself.
  if (!newest?.updatedAt) return
  const savedAt = new Date(newest.updatedAt).getTime()
  const isOwn = newest.savedBy === req.user?.id && Date.now() - savedAt < ownSaveArrivesWithin
  if (savedAt === madeFrom || isOwn) return
  const message = conflictMessages.stale(await nameOr(newest.savedBy, req), timeOf(newest.updatedAt))
  throw refusal(messageFor(req, message), 409, collection, id, req)
}

/**
 * Two people on one document: what one saves is not overwritten by the other without a word, neither by the form nor
 * over the API. The form sends the `updatedAt` that it began from, and so may any client of the API. What the house
 * does by itself (a scheduled publication, the seed) is not held up.
 */
export const refuseOverwriting: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const changes = operation === 'update' || operation === 'delete' || operation === 'restoreVersion'
  if (!changes || overrideAccess || !isStaff(req.user)) return args
  const given = args as Arguments
  const overREST = req.payloadAPI === 'REST'
  if (!overREST && given.overrideLock !== false) return args
  const slug = collection.slug as CollectionSlug
  const id = given.id === undefined ? undefined : await documentOf(slug, String(given.id), operation, req)
  if (id !== undefined) {
    await refuseHeld(slug, id, req)
    const madeFrom = given.data?.updatedAt
    if (operation === 'update' && typeof madeFrom === 'string') {
      await refuseStale(slug, id, new Date(madeFrom).getTime(), req)
    }
  }
  // Payload would let anybody pass who adds ?overrideLock=true; of many documents it checks each one itself.
  return { ...args, overrideLock: false }
}

/** A restored version is asked for by its own id. */
const documentOf = async (
  collection: CollectionSlug,
  id: string,
  operation: string,
  req: PayloadRequest,
): Promise<string | undefined> => {
  if (operation !== 'restoreVersion') return id
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    where: { id: { equals: id } },
  })
  return docs[0] && String(docs[0].parent)
}

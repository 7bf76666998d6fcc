import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { isStaff } from '../access/isStaff'
import { confirmation, InUse } from './InUse'
import type { UsedCollection } from './usedCollections'
import { type Uses, usesOf } from './usesOf'

interface Arguments {
  id?: string
  where?: Where
  data?: { deletedAt?: unknown; _status?: unknown }
  draft?: boolean
  trash?: boolean
  collection: { config: { access: { delete: AskAccess; update: AskAccess } } }
}
type AskAccess = (args: { req: PayloadRequest; id?: string }) => Promise<boolean | Where> | boolean | Where

/** What of it is about to be taken from the readers: all, or only what is published; null for any other change. */
const taken = (operation: string, { data, draft }: Arguments): 'anything' | 'published' | null => {
  if (operation === 'delete') return 'anything'
  if (operation !== 'update' || !data) return null
  if (data.deletedAt) return 'anything'
  return data._status === 'draft' && !draft ? 'published' : null
}

const idsOf = async (
  collection: UsedCollection,
  conditions: Where[],
  req: PayloadRequest,
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    locale: 'all',
    pagination: false,
    req,
    select: { updatedAt: true },
    where: { and: conditions },
  })
  return docs.map(({ id }) => String(id))
}

/**
 * Whoever deletes, puts into the trash or unpublishes over the API what others use is told first what would break,
 * and repeats the request with `evenIfUsed=true`. Several at once are refused together, so that nothing is half done.
 * What the house does by itself (scheduled unpublishing, the seed) was decided before.
 */
export const refuseBreakingUses: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload's type of the hook is the union of all operations' arguments; these few they have in common.
  const given = args as unknown as Arguments
  const what = taken(operation, given)
  const isConfirmed = String(req.query?.[confirmation] ?? '') === 'true'
  if (!what || req.payloadAPI !== 'REST' || overrideAccess || isConfirmed || !isStaff(req.user)) return args

  // Who may not do it at all is refused by the operation itself, and told nothing.
  const slug = collection.slug as UsedCollection
  const may = operation === 'delete' ? collection.access.delete : collection.access.update
  const allowed = await may({ req, ...(given.id && { id: given.id }) })
  if (!allowed) return args
  const conditions: Where[] = [given.id ? { id: { equals: given.id } } : (given.where ?? {})]
  if (allowed !== true) conditions.push(allowed)
  if (!given.trash) conditions.push({ deletedAt: { exists: false } })
  if (what === 'published') conditions.push({ _status: { equals: 'published' } })

  const ids = await idsOf(slug, conditions, req)
  const alsoTaken = new Set(ids.map((id) => `/collections/${slug}/${id}`))
  const found: Uses = { uses: [], hidden: 0 }
  for (const { hidden, uses } of await usesOf(slug, ids, req)) {
    // Taking away at once both what is used and what uses it breaks nothing.
    const remaining = uses.filter(({ path }) => !alsoTaken.has(path))
    const broken = what === 'published' ? remaining.filter(({ live }) => live.length > 0) : remaining
    found.uses.push(...broken.filter(({ path }) => !found.uses.some((known) => known.path === path)))
    found.hidden += hidden
  }
  if (found.uses.length + found.hidden > 0) throw new InUse(found, req)
  return args
}

import type { CollectionSlug, PayloadRequest } from 'payload'

interface Lock {
  id: string
  updatedAt: string
  user?: { relationTo: string; value: string | { id: string } } | null
}

/** Payload's own standard, which `lockDocuments` would change; milliseconds. */
const lockLasts = 300_000

/** The id of the colleague who is editing the document now; null for one's own lock and for one that has run out. */
export const heldBy = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<string | null> => {
  const { docs } = await req.payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: new Date(Date.now() - lockLasts).toISOString() } },
      ],
    },
  })
  const holder = docs[0]?.user?.value
  const holderId = typeof holder === 'object' ? holder.id : holder
  return holderId && String(holderId) !== String(req.user?.id) ? String(holderId) : null
}

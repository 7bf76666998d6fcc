import type { PayloadRequest } from 'payload'

/** The name of somebody who works here, for colleagues; null when there is no such person any more. */
export const nameOfPerson = async (id: unknown, req: PayloadRequest): Promise<string | null> => {
  if (typeof id !== 'string' && typeof id !== 'number') return null
  const person = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { name: true },
  })
  return person?.name ?? null
}

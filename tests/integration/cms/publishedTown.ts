import type { Payload } from 'payload'

/** A published town, ready in Slovak: its id. */
export async function publishedTown(payload: Payload, title: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'municipalities',
    data: { title, ready: true, kind: 'town', _status: 'published' },
  })
  return id
}

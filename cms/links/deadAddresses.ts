import type { Payload } from 'payload'

/** Which of these web addresses are known to lead nowhere, and nobody has said otherwise. */
export const deadAddresses = async (urls: string[], payload: Payload): Promise<Set<string>> => {
  if (urls.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'external-links',
    depth: 0,
    pagination: false,
    select: { url: true },
    where: { and: [{ url: { in: urls } }, { state: { equals: 'dead' } }, { isFine: { not_equals: true } }] },
  })
  return new Set(docs.map(({ url }) => url))
}

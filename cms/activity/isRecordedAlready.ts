import type { PayloadRequest } from 'payload'

/** Milliseconds. Saves of one draft by one person that follow each other within this time are one entry. */
const sitting = 30 * 60 * 1000

/** Whether the log already says that the person is working on this draft; the form saves it every second. */
export const isRecordedAlready = async (
  req: PayloadRequest,
  { about, id }: { about: string; id: string | number },
): Promise<boolean> => {
  const { docs } = await req.payload.db.find({
    collection: 'activity',
    req,
    limit: 1,
    pagination: false,
    select: { operation: true },
    where: {
      and: [
        { documentId: { equals: String(id) } },
        { about: { equals: about } },
        { personId: { equals: String(req.user?.id) } },
        { operation: { in: ['created', 'changed'] } },
        { locale: { equals: req.locale } },
        { createdAt: { greater_than: new Date(Date.now() - sitting).toISOString() } },
      ],
    },
  })
  return docs.length > 0
}

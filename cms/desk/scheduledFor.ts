import type { PayloadRequest } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { titleOf } from '../titleOf'
import type { WaitingDocument } from './waitingDocuments'

export interface ScheduledChange extends Omit<WaitingDocument, 'updatedAt'> {
  change: 'publish' | 'unpublish'
  /** ISO date and time. */
  on: string
}

interface Input {
  type?: 'publish' | 'unpublish'
  doc?: { relationTo: ContentCollectionSlug; value: string }
}

/** What will be published or taken down by itself, soonest first: of the documents that whoever asks may see. */
export const scheduledFor = async (req: PayloadRequest): Promise<ScheduledChange[]> => {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    limit: 50,
    pagination: false,
    // Jobs are nobody's to read; each document is asked for with the person's own rights.
    overrideAccess: true,
    sort: 'waitUntil',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { waitUntil: { greater_than: new Date().toISOString() } },
      ],
    },
  })
  const changes = await Promise.all(
    docs.map(async ({ input, waitUntil }): Promise<ScheduledChange | null> => {
      const { doc, type = 'publish' } = (input ?? {}) as Input
      if (!doc || !waitUntil) return null
      const document = await req.payload.findByID({
        collection: doc.relationTo,
        id: doc.value,
        depth: 0,
        disableErrors: true,
        draft: true,
        locale: 'all',
        overrideAccess: false,
        user: req.user,
        select: { title: true },
      })
      if (!document) return null
      return {
        collection: doc.relationTo,
        id: doc.value,
        title: titleOf(document.title, req.locale),
        change: type,
        on: waitUntil,
      }
    }),
  )
  return changes.filter((change) => change !== null)
}

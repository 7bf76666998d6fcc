import type { PayloadRequest } from 'payload'
import { isStaff } from '../access/isStaff'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { readDocument } from './readDocument'
import { stateFields } from './stateFields'
import { type DocumentState, stateOf } from './stateOf'

interface Which {
  collection: ContentCollectionSlug
  id: string
  req: PayloadRequest
}

/** How far the translations of one document are; null for whoever may not see the document, and for readers. */
export const statesOfDocument = async ({ collection, id, req }: Which): Promise<DocumentState | null> => {
  if (!isStaff(req.user)) return null
  const find = (draft: boolean) => readDocument({ collection, id, req, draft, select: stateFields })
  const [newest, stored] = await Promise.all([find(true), find(false)])
  return newest && stateOf(newest, stored)
}

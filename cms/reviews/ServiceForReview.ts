import type { ReviewState } from './reviewDueOn'

/** A public service and how it stands with its verification. */
export interface ServiceForReview {
  id: string
  title: string
  town: string
  /** ISO dates; null where it was never verified. */
  verifiedOn: string | null
  dueOn: string | null
  state: ReviewState
  responsible: { id: string; name: string } | null
  /** Whether a draft of it says that it was verified, and waits to be published. */
  inDraft: boolean
}

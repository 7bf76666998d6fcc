import type { FieldHook } from 'payload'

/**
 * A slug that is empty is left out rather than saved as null: for MongoDB's unique index every null is the same
 * value, and two documents without a slug in one language would be one too many.
 */
export const dropEmptySlug: FieldHook = ({ siblingData, value }) => {
  if (!value) delete siblingData.slug
  return value || undefined
}

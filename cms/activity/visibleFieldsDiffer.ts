import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** What accounts keep beside what somebody fills in: signing in and asking for a new password change it too. */
const inner = new Set(['sessions', 'updatedAt', 'createdAt', 'id'])

const isFilledIn = (field: FlattenedField): boolean =>
  !inner.has(field.name) && !('hidden' in field && field.hidden) && !('virtual' in field && field.virtual)

/** Whether two states of an account differ in anything that is filled in, roles apart. */
export const visibleFieldsDiffer = (fields: FlattenedField[], one: Values, other: Values): boolean =>
  fields.some(
    (field) =>
      field.name !== 'roles' &&
      isFilledIn(field) &&
      field.name in one &&
      !isDeepStrictEqual(idOf(one[field.name]) ?? null, idOf(other[field.name]) ?? null),
  )

/** A document that stands in place of its id. */
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

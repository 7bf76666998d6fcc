import type { TypedUser } from 'payload'
import { hasRole } from './hasRole'

/** The id of the municipality that an editor of one municipality keeps; null for everybody else. */
export const municipalityOf = (user: TypedUser | null | undefined): string | null => {
  if (user?.collection !== 'users' || hasRole(user, 'admin', 'editor')) return null
  if (!hasRole(user, 'municipality') || !user.municipality) return null
  return typeof user.municipality === 'string' ? user.municipality : user.municipality.id
}

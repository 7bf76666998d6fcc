import type { Access } from 'payload'
import { hasRole } from './hasRole'

/** People are seen and changed by administrators, and each by themselves. */
export const administratorOrSelf =
  (collection: 'users' | 'members'): Access =>
  ({ req }) => {
    if (hasRole(req.user, 'admin')) return true
    if (req.user?.collection !== collection) return false
    return { id: { equals: req.user.id } }
  }

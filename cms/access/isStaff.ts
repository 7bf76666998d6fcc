import type { TypedUser } from 'payload'
import { hasRole } from './hasRole'

/** Whether the person works in the administration at all. An account without a role may do nothing there. */
export const isStaff = (user: TypedUser | null | undefined): boolean =>
  hasRole(user, 'admin', 'editor', 'translator', 'municipality')

import type { TypedUser } from 'payload'
import { hasRole } from './hasRole'

/** Whether the person may translate and nothing more. */
export const isTranslatorOnly = (user: TypedUser | null | undefined): boolean =>
  hasRole(user, 'translator') && !hasRole(user, 'admin', 'editor', 'municipality')

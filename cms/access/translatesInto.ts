import type { TypedUser } from 'payload'
import { hasRole } from './hasRole'

/** Whether the person is a translator into this language. A translator without languages translates into none. */
export const translatesInto = (
  user: TypedUser | null | undefined,
  locale: string | null | undefined,
): boolean =>
  user?.collection === 'users' &&
  hasRole(user, 'translator') &&
  (user.languages ?? []).some((language) => language === locale)

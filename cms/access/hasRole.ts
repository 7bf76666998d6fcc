import type { TypedUser } from 'payload'
import type { User } from '../payload-types'

export type Role = User['roles'][number]

/** Whether the person signed in is an editor with one of these roles. Members have none. */
export const hasRole = (user: TypedUser | null | undefined, ...roles: Role[]): boolean =>
  user?.collection === 'users' && (user.roles ?? []).some((role) => roles.includes(role))

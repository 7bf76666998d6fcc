import type { Access, Where } from 'payload'
import { isStaff } from './isStaff'

/** Who sees pictures and files: readers those that are not in the trash and are meant for them. */
export const fileOrEditor =
  ({ audience = false } = {}): Access =>
  ({ req }) => {
    if (isStaff(req.user)) return true
    const offered: Where[] = [{ deletedAt: { exists: false } }]
    if (audience && req.user?.collection !== 'members') offered.push({ audience: { equals: 'public' } })
    return { and: offered }
  }

import type { Access, Where } from 'payload'
import { isStaff } from './isStaff'

/**
 * Who sees pictures and files: readers those that are not in the trash and are meant for them, and only together
 * with what they belong to. A file has no state of its own: a picture of a draft would show in a list of all
 * pictures, so the collection itself answers editors alone, and published files are read on the site.
 */
export const fileOrEditor =
  (collection: 'media' | 'documents'): Access =>
  ({ req, isReadingStaticFile }) => {
    if (isStaff(req.user)) return true
    const isMember = req.user?.collection === 'members'
    const askedForItself = req.routeParams?.collection === collection
    if (askedForItself && !(isMember && isReadingStaticFile)) return false
    const offered: Where[] = [{ deletedAt: { exists: false } }]
    if (collection === 'documents' && !isMember) offered.push({ audience: { equals: 'public' } })
    return { and: offered }
  }

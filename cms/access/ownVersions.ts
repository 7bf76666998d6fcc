import type { Access } from 'payload'
import { hasRole } from './hasRole'
import { municipalityOf } from './municipalityOf'

/** Who sees the older versions: those who see the drafts. Older versions may hold what was withdrawn. */
export const ownVersions =
  ({ municipal = false } = {}): Access =>
  ({ req }) => {
    if (hasRole(req.user, 'admin', 'editor', 'translator')) return true
    const municipality = municipal ? municipalityOf(req.user) : null
    return municipality ? { 'version.municipality': { equals: municipality } } : false
  }

import type { Access, Where } from 'payload'
import { hasRole } from './hasRole'
import { municipalityOf } from './municipalityOf'
import { ownMunicipality } from './ownMunicipality'

interface What {
  /** Whether the collection says for whom its documents are. */
  audience?: boolean
  /** Whether its documents belong to a municipality, whose editor keeps them. */
  municipal?: boolean
}

/**
 * Who sees content. Readers: what is published, is ready in the language they ask for, is not in the trash and
 * is meant for them. A municipality's editor: what is published, and all that is their own. Other editors: all.
 */
export const publishedOrEditor =
  ({ audience = false, municipal = false }: What = {}): Access =>
  ({ req }) => {
    if (hasRole(req.user, 'admin', 'editor', 'translator')) return true

    const published: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]
    if (hasRole(req.user, 'municipality')) {
      const municipality = municipal ? municipalityOf(req.user) : null
      const ownOrPublished: Where[] = [{ and: published }]
      if (municipality) ownOrPublished.push(ownMunicipality(municipality))
      const forMunicipality: Where = { or: ownOrPublished }
      return forMunicipality
    }

    published.push({ ready: { equals: true } })
    if (audience && req.user?.collection !== 'members') published.push({ audience: { equals: 'public' } })
    const forReader: Where = { and: published }
    return forReader
  }

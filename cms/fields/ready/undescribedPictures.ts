import type { PayloadRequest } from 'payload'
import type { Locale } from '../../locales'
import { isValues } from './Values'

interface Picture {
  id: string
  filename: string
}

// The database adapters hand over localized fields with all their languages, or with the asked one alone.
const localizedText = (value: unknown, locale: Locale): unknown => (isValues(value) ? value[locale] : value)

/**
 * Pictures without a description in the language, by which those who cannot see them know what they show; decoration
 * needs none.
 */
export const undescribedPictures = async (
  ids: string[],
  locale: Locale,
  req: PayloadRequest,
): Promise<Picture[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{
    id: string
    filename?: string
    alt?: string | null
    decorative?: boolean | null
  }>({
    collection: 'media',
    locale,
    pagination: false,
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  return docs
    .filter(({ alt, decorative }) => !decorative && !localizedText(alt, locale))
    .map(({ id, filename }) => ({ id: String(id), filename: filename ?? '' }))
}

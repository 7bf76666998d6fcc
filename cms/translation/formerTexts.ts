import type { PayloadRequest, Where } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { documentIn } from '../fields/ready/documentIn'
import type { Values } from '../fields/ready/Values'
import type { Locale } from '../locales'
import { savedHashes } from './savedHashes'
import { type TranslatableText, textsIn } from './textsIn'

interface Which {
  collection: ContentCollectionSlug
  id: string
  locale: Locale
  /** The fingerprint of the texts that are looked for. */
  hash: string
  req: PayloadRequest
}

/**
 * The texts that a document once had in a language, out of the versions that Payload keeps; null when no version
 * has them any more. Whether the person may see the document, the caller has asked.
 */
export const formerTexts = async ({
  collection,
  id,
  locale,
  hash,
  req,
}: Which): Promise<TranslatableText[] | null> => {
  const { flattenedFields } = req.payload.collections[collection].config
  const find = async (which: Where, limit: number): Promise<Values[]> => {
    const { docs } = await req.payload.findVersions({
      collection,
      depth: 0,
      limit,
      locale: 'all',
      pagination: false,
      showHiddenFields: true,
      sort: '-updatedAt',
      where: { and: [{ parent: { equals: id } }, which] },
    })
    return docs.map(({ version }) => ({ ...version }))
  }
  const path = `version.textHashes.${locale}`
  const [known] = await find({ [path]: { equals: hash } }, 1)
  // Versions from before there were fingerprints have to be read.
  const version =
    known ??
    (await find({ [path]: { exists: false } }, 50)).find(
      (candidate) => savedHashes(flattenedFields, candidate)[locale] === hash,
    )
  if (!version) return null
  const source = { values: version, saved: version, editedLocale: '' }
  return textsIn(flattenedFields, documentIn(locale, flattenedFields, source))
}

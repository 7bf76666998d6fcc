import type { CollectionSlug, PayloadRequest } from 'payload'
import { environment } from '../../environment'
import { undescribedPictures } from '../fields/ready/undescribedPictures'
import type { Values } from '../fields/ready/Values'
import { deadAddresses } from '../links/deadAddresses'
import type { Locale } from '../locales'
import { addressesIn } from '../references/addressesIn'
import { referencesIn } from '../references/referencesIn'
import { deadReferences } from './deadReferences'
import type { Finding } from './Finding'
import { findingsIn } from './findingsIn'

/** What could be better in a document of one language (see `documentIn`), after a look at what it refers to. */
export const checkDocument = async (
  collection: CollectionSlug,
  document: Values,
  locale: Locale,
  req: PayloadRequest,
): Promise<Finding[]> => {
  const { flattenedFields } = req.payload.collections[collection].config
  const references = referencesIn(flattenedFields, document)
  const pictures = references.filter((reference) => reference.collection === 'media').map(({ id }) => id)
  const urls = addressesIn(flattenedFields, document).map(({ url }) => url)
  const undescribed = await undescribedPictures(pictures, locale, req)
  return findingsIn(flattenedFields, document, locale, {
    dead: await deadReferences(references, locale, req),
    deadAddresses: await deadAddresses(urls, req.payload),
    siteUrl: environment.siteUrl,
    undescribed: new Map(undescribed.map(({ id, filename }) => [id, filename])),
  })
}

import type { CollectionSlug } from 'payload'

/**
 * Points at another document of the seed before its ID is known: by its Slovak slug, or by its file name
 * for pictures and files.
 */
export class Reference {
  constructor(
    readonly collection: CollectionSlug,
    readonly key: string,
  ) {}
}

export const to = (collection: CollectionSlug, key: string): Reference => new Reference(collection, key)

export const picture = (filename: string): Reference => new Reference('media', filename)

export const file = (filename: string): Reference => new Reference('documents', filename)

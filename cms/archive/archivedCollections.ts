import type { Payload, SanitizedCollectionConfig } from 'payload'

/** Whether the collection is Payload's own: locks, jobs, what each person's lists look like. */
const isInternal = ({ slug }: SanitizedCollectionConfig) => slug.startsWith('payload-')

/** The collections of an archive. The accounts of people are those that somebody can sign in to. */
export const archivedCollections = (payload: Payload, people: boolean): SanitizedCollectionConfig[] =>
  payload.config.collections.filter((collection) => !isInternal(collection) && (people || !collection.auth))

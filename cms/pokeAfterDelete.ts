import type { CollectionAfterDeleteHook } from 'payload'
import { afterCommit } from './afterCommit'
import { pokePublisher } from './pokePublisher'

export const pokeAfterDelete: CollectionAfterDeleteHook = ({ collection, doc, id, req }) => {
  void afterCommit(req, () => pokePublisher({ collection: collection.slug, id }, req.payload.logger))
  return doc
}

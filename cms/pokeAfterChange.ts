import type { CollectionAfterChangeHook } from 'payload'
import { afterCommit } from './afterCommit'
import { savingOf } from './collections/rememberSaving'
import { pokePublisher } from './pokePublisher'

/** After a change of what readers may see. Drafts change nothing for them, and autosave writes one every second. */
export const pokeAfterChange: CollectionAfterChangeHook = ({ collection, context, doc, req }) => {
  if (collection.versions?.drafts && savingOf(context, collection.slug).draft) return doc
  void afterCommit(req, () => pokePublisher({ collection: collection.slug, id: doc.id }, req.payload.logger))
  return doc
}

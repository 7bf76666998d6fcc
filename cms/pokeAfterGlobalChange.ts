import type { GlobalAfterChangeHook } from 'payload'
import { afterCommit } from './afterCommit'
import { pokePublisher } from './pokePublisher'

export const pokeAfterGlobalChange: GlobalAfterChangeHook = ({ doc, global, req }) => {
  void afterCommit(req, () => pokePublisher({ global: global.slug }, req.payload.logger))
  return doc
}

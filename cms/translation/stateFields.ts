/** What has to be read of a document to say how far its translations are (see `stateOf`), and whose it is. */
export const stateFields = {
  title: true,
  ready: true,
  textHashes: true,
  translation: true,
  createdBy: true,
  savedBy: true,
  _status: true,
  deletedAt: true,
  updatedAt: true,
} as const

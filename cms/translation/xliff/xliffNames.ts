/** The namespace of XLIFF 2.0 and 2.1 alike (OASIS, XLIFF 2.1, 1.4.1). */
export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

const pattern = /^kapacity:([a-z]+)\/([\w-]{1,64})\?source=([\w-]+)$/

/** Which document a `<file>` is of, and what its source was like: kept by tools as where the text comes from. */
export interface Original {
  collection: string
  id: string
  /** The fingerprint of what was given to the translator. */
  hash: string
}

export const originalOf = ({ collection, id, hash }: Original): string =>
  `kapacity:${collection}/${id}?source=${hash}`

export const parseOriginal = (text: string | undefined): Original | null => {
  const [, collection, id, hash] = pattern.exec(text ?? '') ?? []
  return collection && id && hash ? { collection, id, hash } : null
}

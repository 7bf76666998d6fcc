import type { CollectionAfterReadHook } from 'payload'
import { environment } from '../../environment'

interface File {
  filename?: string | null
  url?: string | null
}

/**
 * Over REST, an anonymous reader is told where the site publishes a file: the CMS gives its own files only to
 * those who are signed in. `folder` is the site's (see site/content/fileUrls.ts).
 */
export const publishedFileUrl =
  (folder: 'media' | 'files'): CollectionAfterReadHook =>
  ({ doc, req }) => {
    if (req.user || req.payloadAPI !== 'REST') return doc
    for (const file of [doc, ...Object.values(doc.sizes ?? {})] as File[]) {
      if (file?.filename) file.url = `${environment.siteUrl}/${folder}/${encodeURIComponent(file.filename)}`
    }
    return doc
  }

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterChangeHook } from 'payload'
import { environment } from '../../environment'

/** Writes the preview that `drawPreview` made, once the document itself is saved. */
export const writePreview: CollectionAfterChangeHook = async ({ context, doc }) => {
  if (!Buffer.isBuffer(context.preview)) return doc
  await writeFile(path.join(environment.documentsDir, doc.sizes.preview.filename), context.preview)
  delete context.preview
  return doc
}

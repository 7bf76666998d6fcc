import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A new file of the same kind takes the place of the old one under its name, so that what others link to and have
 * saved leads to the new one. Otherwise every correction of a form would break the links to it.
 */
export const keepFileName: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !req.file || !('id' in args) || args.id === undefined) return args
  const old = (await req.payload.findByID({
    collection: collection.slug as 'media' | 'documents',
    id: args.id as string,
    depth: 0,
    disableErrors: true,
    trash: true,
    select: { filename: true, mimeType: true },
    // The operation itself asks whether the person may replace the file.
    overrideAccess: true,
  })) as { filename?: string | null; mimeType?: string | null } | null
  if (!old?.filename || old.mimeType !== req.file.mimetype) return args
  req.file.name = old.filename
  return { ...args, overwriteExistingFiles: true }
}

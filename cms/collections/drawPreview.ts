import type { CollectionBeforeChangeHook } from 'payload'
import { drawFirstPage } from './drawFirstPage'

/**
 * Draws what a PDF looks like, as the size `preview` of its document, so that Payload serves and deletes it like the
 * sizes that it makes of pictures itself. Of other kinds of files there is none.
 */
export const drawPreview: CollectionBeforeChangeHook = async ({ context, data, req }) => {
  if (!req.file) return data
  const isPdf = data.mimeType === 'application/pdf'
  const page = isPdf ? await drawFirstPage(req.file.data) : null
  if (isPdf && !page) req.payload.logger.info(`No preview can be drawn of the file ${data.filename}`)
  context.preview = page?.data
  data.sizes = {
    preview: {
      filename: page ? `${data.filename}.webp` : null,
      mimeType: page ? 'image/webp' : null,
      filesize: page?.data.length ?? null,
      width: page?.width ?? null,
      height: page?.height ?? null,
    },
  }
  return data
}

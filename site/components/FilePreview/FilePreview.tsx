import { documentUrl } from '../../content/content'
import type { Document } from '../../content/documents'

/** What the first page of a file looks like, beside words that name the file: nothing is read out. */
export function FilePreview({ document }: { document: Document }) {
  const preview = document.sizes?.preview
  if (!preview?.filename) return null
  return (
    // biome-ignore lint/performance/noImgElement: a published file, made in the one size that is needed
    <img
      className="file-preview"
      src={documentUrl(preview.filename)}
      alt=""
      width={preview.width ?? undefined}
      height={preview.height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  )
}

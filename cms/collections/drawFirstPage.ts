import sharp from 'sharp'

/** Pixels: enough for a card on any screen. A page of another shape is drawn into the same width. */
const width = 480
/** No page is drawn higher than this, however long it claims to be. */
const maximumHeight = 1200

export interface FirstPage {
  /** WebP. */
  data: Buffer
  width: number
  height: number
}

/**
 * A picture of a PDF's first page, or null where none can be drawn: the file is broken, protected by a password,
 * or has no page. PDFium is what Chromium reads PDFs with; it runs as WebAssembly, so a hostile file reaches nothing.
 */
export async function drawFirstPage(pdf: Uint8Array): Promise<FirstPage | null> {
  // Loaded when the first PDF comes: most processes that know the content model never see one.
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    const page = document.getPage(0)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const height = Math.min(Math.max(Math.round((originalHeight / originalWidth) * width), 1), maximumHeight)
    const { data } = await page.render({
      width,
      height,
      render: ({ data: pixels }) =>
        sharp(pixels, { raw: { width, height, channels: 4 } })
          .flatten({ background: '#fff' })
          .webp({ quality: 78 })
          .toBuffer(),
    })
    document.destroy()
    return { data: Buffer.from(data), width, height }
  } catch {
    return null
  } finally {
    library.destroy()
  }
}

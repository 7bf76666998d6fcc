import sharp from 'sharp'

/** Turns a drawing's SVG into the PNG that is uploaded; SVG itself is not accepted as an upload. */
export function paint(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 192, effort: 7 }).toBuffer()
}

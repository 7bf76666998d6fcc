import sharp from 'sharp'
import { houseOutlines } from '../components/NameMark/houseOutlines'
import { skylineOutlines } from '../components/Skyline/skylineOutlines'
import { type SharePicture, shareSize } from '../content/sharePicture'
import { fittedLines } from './fittedLines'
import { Typeface } from './Typeface'

/** As in site/app/styles/tokens.css. */
const night = '#12305f'
const nightFar = '#1d4380'
const nightNear = '#2f5c9f'
const lit = '#f4a938'
const litWindow = '#fff3d6'
const soft = '#cbdaf0'
const sky = '#97c0ff'

/** Pixels. Some services cut the edges off, so nothing that must be read stands close to them. */
const margin = 72
const inner = shareSize.width - 2 * margin
const labelAt = 214
const labelSize = 34
const titleFrom = 236
const titleTo = 470
const townFrom = 480
const titleSizes = [76, 68, 60, 52, 46, 40]
const leading = 1.14

let typefaces: Promise<{ bold: Typeface; plain: Typeface }> | undefined

async function readTypefaces() {
  const [bold, plain] = await Promise.all([Typeface.read(600), Typeface.read(400)])
  return { bold, plain }
}

/** The picture as SVG that holds outlines only, no text. */
export async function sharePictureSvg({
  title,
  label,
}: Pick<SharePicture, 'title' | 'label'>): Promise<string> {
  typefaces ??= readTypefaces()
  const { bold, plain } = await typefaces
  const { width, height } = shareSize
  const kapa = 'Kapa'
  const markAt = margin + 96
  const { lines, size } = fittedLines(
    title
      .normalize('NFC')
      .replace(/[\n\t ]+/g, ' ')
      .trim(),
    {
      width: inner,
      height: titleTo - titleFrom,
      sizes: titleSizes,
      leading,
      widthOf: (text, at) => bold.widthOf(text, at),
    },
  )
  const above = fittedLines(label.normalize('NFC'), {
    width: inner,
    height: labelSize * leading,
    sizes: [labelSize],
    leading,
    widthOf: (text, at) => plain.widthOf(text, at),
  })
  const shape = (fill: string, outline: string) => `<path fill="${fill}" d="${outline}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${night}"/>`,
    // Drawn for a width of 1200, and higher here, where it closes the picture.
    `<g transform="translate(0 ${townFrom}) scale(1 1.25)">`,
    shape(nightFar, skylineOutlines.far),
    shape(nightNear, skylineOutlines.near),
    shape(lit, skylineOutlines.new),
    shape(litWindow, skylineOutlines.lit),
    `</g><g transform="translate(${margin - 2} 60) scale(1.6)">`,
    shape(sky, houseOutlines.left),
    shape(nightNear, houseOutlines.middle),
    shape(lit, houseOutlines.new),
    shape(night, houseOutlines.windows),
    '</g>',
    shape('#fff', bold.outlineOf(kapa, markAt, 116, 52)),
    shape(sky, bold.outlineOf('CITY', markAt + bold.widthOf(kapa, 52), 116, 52)),
    shape(soft, above.lines.map((line) => plain.outlineOf(line, margin, labelAt, labelSize)).join('')),
    shape(
      '#fff',
      lines
        .map((line, index) => bold.outlineOf(line, margin, titleFrom + size * (1 + index * leading), size))
        .join(''),
    ),
    '</svg>',
  ].join('')
}

// One picture at a time, on one processor; and no two are made from the same parts.
sharp.concurrency(1)
sharp.cache(false)

/**
 * Draws the picture for sharing a page, as PNG: large areas of one colour and letters, which JPEG would blur. The same
 * words make the same bytes. The palette holds the colours above and what lies between the letters and the ground.
 */
export async function drawSharePicture(picture: Pick<SharePicture, 'title' | 'label'>): Promise<Uint8Array> {
  return sharp(Buffer.from(await sharePictureSvg(picture)))
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 6, effort: 1 })
    .toBuffer()
}

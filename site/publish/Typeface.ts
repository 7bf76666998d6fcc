import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import opentype, { type Font } from 'opentype.js'

const require = createRequire(import.meta.url)

/** The typeface comes as one file for each script; a character is taken from the first that has it. */
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']

interface Glyph {
  font: Font
  index: number
  /** In the font's own units, like the outline. */
  advance: number
  /** The commands of an SVG path, each with its points in turn. */
  outline: [command: string, ...points: number[]][]
}

const rounded = (value: number) => Math.round(value * 10) / 10

function glyphOf(font: Font, character: string): Glyph {
  const glyph = font.charToGlyph(character)
  const { commands } = glyph.getPath(0, 0, font.unitsPerEm)
  return {
    font,
    index: glyph.index,
    advance: glyph.advanceWidth ?? 0,
    outline: commands.map((command) => {
      if (command.type === 'Z') return ['Z']
      const end = [command.x, command.y]
      if (command.type === 'Q') return ['Q', command.x1, command.y1, ...end]
      if (command.type === 'C') return ['C', command.x1, command.y1, command.x2, command.y2, ...end]
      return [command.type, ...end]
    }),
  }
}

/**
 * Source Sans 3 in one weight, for setting a line of text as outlines: what is drawn needs no font on the machine
 * that draws it. Characters that the typeface lacks (emoji, other scripts) are left out.
 */
export class Typeface {
  // Titles are made of the same hundred letters, and the library works out each anew.
  private readonly glyphs = new Map<string, Glyph | null>()
  private readonly kerning = new Map<string, number>()

  private constructor(private readonly fonts: Font[]) {}

  static async read(weight: 400 | 600): Promise<Typeface> {
    const files = subsets.map((subset) =>
      require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`),
    )
    return new Typeface(
      await Promise.all(
        files.map(async (file) => {
          const { buffer, byteOffset, byteLength } = await readFile(file)
          return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)
        }),
      ),
    )
  }

  private glyph(character: string): Glyph | null {
    let glyph = this.glyphs.get(character)
    if (glyph === undefined) {
      const font = this.fonts.find((candidate) => candidate.hasChar(character))
      glyph = font ? glyphOf(font, character) : null
      this.glyphs.set(character, glyph)
    }
    return glyph
  }

  /** How much closer two letters stand than their widths say; in the font's units. */
  private kern(left: Glyph, right: Glyph, pair: string): number {
    let kern = this.kerning.get(pair)
    if (kern === undefined) {
      const { font } = left
      kern =
        font === right.font
          ? font.getKerningValue(font.glyphs.get(left.index), font.glyphs.get(right.index))
          : 0
      this.kerning.set(pair, kern)
    }
    return kern
  }

  /** Calls `place` for each glyph with where it begins and its scale, in pixels; answers with where the line ends. */
  private set(text: string, size: number, place?: (glyph: Glyph, x: number, scale: number) => void): number {
    let x = 0
    let before: Glyph | undefined
    let last = ''
    for (const character of text) {
      const glyph = this.glyph(character)
      if (!glyph) continue
      const scale = size / glyph.font.unitsPerEm
      if (before) x += this.kern(before, glyph, last + character) * scale
      place?.(glyph, x, scale)
      x += glyph.advance * scale
      before = glyph
      last = character
    }
    return x
  }

  /** How wide the text is at this size, both in pixels. */
  widthOf(text: string, size: number): number {
    return this.set(text, size)
  }

  /** The text as the data of an SVG path; x and y are where its baseline begins. */
  outlineOf(text: string, x: number, y: number, size: number): string {
    const parts: string[] = []
    this.set(text, size, ({ outline }, offset, scale) => {
      for (const [command, ...points] of outline) {
        const placed = points.map((point, index) =>
          rounded(point * scale + (index % 2 === 0 ? x + offset : y)),
        )
        parts.push(`${command}${placed.join(' ')}`)
      }
    })
    return parts.join('')
  }
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

/** A font as a PDF needs it: its bytes, and which glyph a character has and how wide that is (in 1/1000 em). */
export interface Font {
  name: string
  sfnt: Buffer
  glyphOf: (character: string) => number
  widthOf: (glyph: number) => number
  ascent: number
  descent: number
}

const require = createRequire(import.meta.url)

/** Reads one of the site's own WOFF files (https://www.w3.org/TR/WOFF/) and unpacks it to TrueType. */
export async function readFont(subset: 'latin' | 'latin-ext' | 'cyrillic', weight: 400 | 700): Promise<Font> {
  const file = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`
  const tables = tablesOf(await readFile(require.resolve(file)))
  const head = table(tables, 'head')
  const hhea = table(tables, 'hhea')
  const hmtx = table(tables, 'hmtx')
  const unitsPerEm = head.readUInt16BE(18)
  const measured = hhea.readUInt16BE(34)
  const inThousandths = (units: number) => Math.round((units * 1000) / unitsPerEm)
  const glyphs = glyphsOf(table(tables, 'cmap'))
  return {
    name: `SourceSans3-${subset}-${weight}`,
    sfnt: sfntOf(tables),
    glyphOf: (character) => glyphs.get(character.codePointAt(0) ?? 0) ?? 0,
    widthOf: (glyph) => inThousandths(hmtx.readUInt16BE(Math.min(glyph, measured - 1) * 4)),
    ascent: inThousandths(hhea.readInt16BE(4)),
    descent: inThousandths(hhea.readInt16BE(6)),
  }
}

function tablesOf(woff: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20
    const offset = woff.readUInt32BE(entry + 4)
    const packed = woff.readUInt32BE(entry + 8)
    const length = woff.readUInt32BE(entry + 12)
    const bytes = woff.subarray(offset, offset + packed)
    tables.set(
      woff.toString('latin1', entry, entry + 4),
      packed < length ? inflateSync(bytes) : Buffer.from(bytes),
    )
  }
  return tables
}

function table(tables: Map<string, Buffer>, tag: string): Buffer {
  const found = tables.get(tag)
  if (!found) throw new Error(`The font has no table "${tag}".`)
  return found
}

/** Reads the Unicode character map in format 4 (OpenType, cmap). */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4)
    if (cmap.readUInt16BE(start) !== 4) continue
    const segments = cmap.readUInt16BE(start + 6) / 2
    const ends = start + 14
    const starts = ends + segments * 2 + 2
    const deltas = starts + segments * 2
    const ranges = deltas + segments * 2
    for (let segment = 0; segment < segments; segment += 1) {
      const first = cmap.readUInt16BE(starts + segment * 2)
      const last = cmap.readUInt16BE(ends + segment * 2)
      const delta = cmap.readUInt16BE(deltas + segment * 2)
      const range = cmap.readUInt16BE(ranges + segment * 2)
      for (let code = first; code <= last && code !== 0xffff; code += 1) {
        const own = range === 0 ? code : cmap.readUInt16BE(ranges + segment * 2 + range + (code - first) * 2)
        const glyph = own === 0 ? 0 : (own + delta) & 0xffff
        if (glyph > 0 && !glyphs.has(code)) glyphs.set(code, glyph)
      }
    }
  }
  return glyphs
}

function sfntOf(tables: Map<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = Math.floor(Math.log2(sorted.length))
  const header = Buffer.alloc(12 + sorted.length * 16)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(sorted.length, 4)
  header.writeUInt16BE(2 ** power * 16, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(sorted.length * 16 - 2 ** power * 16, 10)
  const parts = [header]
  let offset = header.length
  sorted.forEach(([tag, bytes], index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    const entry = 12 + index * 16
    header.write(tag, entry, 'latin1')
    header.writeUInt32BE(checksumOf(padded), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(bytes.length, entry + 12)
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}

function checksumOf(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

import { deflateSync } from 'node:zlib'
import type { Locale } from '../../cms/locales'
import { typeset } from '../../site/i18n/typeset'
import { type Font, readFont } from './font'

export interface Sheet {
  title: string
  intro: string
  sections: { heading: string; items: string[] }[]
  /** Small print at the end. */
  note: string
}

interface Line {
  text: string
  size: number
  bold: boolean
  indent: number
  /** Space above, in points. */
  above: number
  box: boolean
}

const page = { width: 595, height: 842, margin: 60 }
const subsets = ['latin', 'latin-ext', 'cyrillic'] as const

/** Writes a checklist as a PDF 1.7 file with embedded fonts, so that Slovak and Ukrainian look right everywhere. */
export async function pdf(sheet: Sheet, language: Locale): Promise<Buffer> {
  const regular = await Promise.all(subsets.map((subset) => readFont(subset, 400)))
  const strong = await Promise.all(subsets.map((subset) => readFont(subset, 700)))
  const fonts = [...regular, ...strong]
  const used = fonts.map(() => new Map<number, string>())

  const fontOf = (character: string, bold: boolean) => {
    const family = bold ? strong : regular
    const own = family.find((font) => font.glyphOf(character) > 0)
    if (!own) throw new Error(`No font of ours has the character "${character}".`)
    return fonts.indexOf(own)
  }
  const widthOf = (text: string, size: number, bold: boolean) =>
    [...text].reduce((sum, character) => {
      const font = fonts[fontOf(character, bold)] as Font
      return sum + (font.widthOf(font.glyphOf(character)) * size) / 1000
    }, 0)

  const wrapped = linesOf(sheet)
    .map((line) => ({ ...line, text: typeset(line.text, language) }))
    .flatMap((line) => wrap(line, page.width - 2 * page.margin - line.indent, widthOf))
  const contents: string[] = []
  let y = 0
  for (const line of wrapped) {
    y -= line.above + line.size * 1.32
    if (contents.length === 0 || y < page.margin) {
      contents.push('')
      y = page.height - page.margin - line.size
    }
    const x = page.margin + line.indent
    const box = line.box ? `q 0.8 w ${x - 20} ${(y - 1).toFixed(1)} 10 10 re S Q\n` : ''
    contents[contents.length - 1] += `${box}BT 1 0 0 1 ${x} ${y.toFixed(1)} Tm\n${show(line)}ET\n`
  }

  function show(line: Line): string {
    let current = -1
    let hex = ''
    let out = ''
    const flush = () => {
      if (hex) out += `/F${current} ${line.size} Tf <${hex}> Tj\n`
      hex = ''
    }
    for (const character of line.text) {
      const index = fontOf(character, line.bold)
      if (index !== current) {
        flush()
        current = index
      }
      const glyph = (fonts[index] as Font).glyphOf(character)
      used[index]?.set(glyph, character)
      hex += glyph.toString(16).padStart(4, '0')
    }
    flush()
    return out
  }

  return fileOf({ title: sheet.title, language, contents, fonts, used })
}

function linesOf(sheet: Sheet): Line[] {
  const plain = { bold: false, indent: 0, above: 0, box: false }
  return [
    { ...plain, text: sheet.title, size: 21, bold: true },
    { ...plain, text: sheet.intro, size: 11.5, above: 8 },
    ...sheet.sections.flatMap((section): Line[] => [
      { ...plain, text: section.heading, size: 14, bold: true, above: 16 },
      ...section.items.map((text): Line => ({ ...plain, text, size: 11.5, indent: 22, above: 5, box: true })),
    ]),
    { ...plain, text: sheet.note, size: 9, above: 22 },
  ]
}

function wrap(
  line: Line,
  room: number,
  widthOf: (text: string, size: number, bold: boolean) => number,
): Line[] {
  const rows: string[] = []
  for (const word of line.text.split(' ')) {
    const last = rows.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, line.size, line.bold) > room) rows.push(word)
    else rows[Math.max(0, rows.length - 1)] = longer
  }
  return rows.map((text, row) => (row === 0 ? { ...line, text } : { ...line, text, above: 0, box: false }))
}

function fileOf(file: {
  title: string
  language: string
  contents: string[]
  fonts: Font[]
  used: Map<number, string>[]
}): Buffer {
  const objects: (Buffer | string)[] = []
  const add = (body: Buffer | string) => objects.push(body)
  const reserve = () => add('')
  const stream = (bytes: Buffer, entries = '') => {
    const packed = deflateSync(bytes)
    return Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode${entries} >>\nstream\n`, 'latin1'),
      packed,
      Buffer.from('\nendstream', 'latin1'),
    ])
  }

  const catalog = reserve()
  const pages = reserve()
  const info = add(`<< /Title ${unicode(file.title)} /Producer ${unicode('KapaCITY')} >>`)
  const resources: string[] = []
  file.fonts.forEach((font, index) => {
    const glyphs = [...(file.used[index] ?? [])].sort(([a], [b]) => a - b)
    if (glyphs.length === 0) return
    const program = add(stream(font.sfnt, ` /Length1 ${font.sfnt.length}`))
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${font.name} /Flags 4 /FontBBox [-200 ${font.descent} 1200 ${font.ascent}] /ItalicAngle 0 /Ascent ${font.ascent} /Descent ${font.descent} /CapHeight 660 /StemV 80 /FontFile2 ${program} 0 R >>`,
    )
    const widths = glyphs.map(([glyph]) => `${glyph} [${font.widthOf(glyph)}]`).join(' ')
    const descendant = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${font.name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /W [${widths}] /CIDToGIDMap /Identity >>`,
    )
    const toUnicode = add(stream(Buffer.from(characterMap(glyphs), 'latin1')))
    const composite = add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${font.name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
    )
    resources.push(`/F${index} ${composite} 0 R`)
  })
  const kids = file.contents.map((content) => {
    const body = add(stream(Buffer.from(content, 'latin1')))
    return add(
      `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << ${resources.join(' ')} >> >> /Contents ${body} 0 R >>`,
    )
  })
  objects[catalog - 1] =
    `<< /Type /Catalog /Pages ${pages} 0 R /Lang (${file.language}) /ViewerPreferences << /DisplayDocTitle true >> >>`
  objects[pages - 1] =
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`

  // The bytes above 127 in the second line tell tools that the file is not text (PDF 1.7, 7.5.2).
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let at = parts[0]?.length ?? 0
  const offsets = objects.map((body, index) => {
    const start = at
    const bytes = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
      typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
      Buffer.from('\nendobj\n', 'latin1'),
    ])
    parts.push(bytes)
    at += bytes.length
    return start
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

function unicode(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return `<${bytes.toString('hex')}>`
}

/** Maps glyphs back to characters, so that the text can be searched, copied and read aloud (PDF 1.7, 9.10.3). */
function characterMap(glyphs: [number, string][]): string {
  const pairs = glyphs.map(
    ([glyph, character]) =>
      `<${glyph.toString(16).padStart(4, '0')}> <${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`,
  )
  const groups: string[] = []
  for (let start = 0; start < pairs.length; start += 100) {
    const group = pairs.slice(start, start + 100)
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${groups.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
}

import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { documents } from '../../seed/content/documents'
import { checklist } from '../../seed/documents/checklist'
import { pdf } from '../../seed/documents/pdf'
import { typeset } from '../../site/i18n/typeset'

/** The streams of a PDF, unpacked. */
function* streamsOf(file: Buffer): Generator<string> {
  const text = file.toString('latin1')
  for (const { index, 0: start, 1: length } of text.matchAll(
    /\/Length (\d+) \/Filter \/FlateDecode[^\n]*\nstream\n/g,
  )) {
    const from = index + start.length
    yield inflateSync(file.subarray(from, from + Number(length))).toString('latin1')
  }
}

describe('the PDF files of the seed', () => {
  it.each(['sk', 'en', 'uk'] as const)('in %s map every character back to text', async (language) => {
    const file = await pdf(checklist[language], language)
    const mapped = new Set<string>()
    for (const stream of streamsOf(file)) {
      if (!stream.includes('beginbfchar')) continue
      for (const [, code] of stream.matchAll(/^<[0-9a-f]{4}> <([0-9a-f]{4})>$/gm)) {
        mapped.add(String.fromCodePoint(Number.parseInt(code ?? '', 16)))
      }
    }
    const { title, intro, sections, note } = checklist[language]
    const texts = [title, intro, note, ...sections.flatMap(({ heading, items }) => [heading, ...items])]
    expect(
      [
        ...new Set(
          texts
            .map((text) => typeset(text, language))
            .join('')
            .replaceAll('\u00a0', ' '),
        ),
      ].filter((character) => !mapped.has(character)),
    ).toEqual([])
  })

  it('have a cross-reference table that points at their objects', async () => {
    const text = (await pdf(checklist.uk, 'uk')).toString('latin1')
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(start, start + 4)).toBe('xref')
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    )
    expect(offsets.length).toBeGreaterThan(10)
    offsets.forEach((offset, index) => {
      expect(text.slice(offset, offset + 12)).toMatch(new RegExp(`^${index + 1} 0 obj`))
    })
  })

  it('and its text files say their encoding', async () => {
    for (const { filename, bytes } of documents.filter(({ mimetype }) => mimetype.startsWith('text/'))) {
      expect([...(await bytes()).subarray(0, 3)], filename).toEqual([0xef, 0xbb, 0xbf])
    }
  })
})

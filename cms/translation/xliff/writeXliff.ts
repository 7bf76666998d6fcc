import escapeHtml from 'escape-html'
import type { Locale } from '../../locales'
import type { Unit } from './eachUnit'
import type { Inline } from './Inline'
import { type Original, originalOf, xliffNamespace } from './xliffNames'

export interface XliffDocument extends Original {
  title: string
  units: (Unit & {
    label: string
    /** The translation as it is now, where there is one. */
    translation: Inline[] | null
  })[]
}

/** Some characters cannot stand in XML at all (XML 1.0, 2.2). Nobody means them. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const xml = (text: string) => escapeHtml(text.replace(impossible, ''))

/** Lexical's bits for what text looks like, and the names that XLIFF has for some of it. */
const looks: Record<number, string> = { 1: 'xlf:b', 2: 'xlf:i', 8: 'xlf:u' }

const lineXml = (line: Inline[]): string =>
  line
    .map((part) => {
      if (typeof part === 'string') return xml(part)
      const { children, id, kind, node } = part
      const subType = kind === 'format' ? looks[Number(node.format)] : kind === 'point' ? 'xlf:lb' : undefined
      const type = kind === 'link' ? 'link' : 'fmt'
      const attributes = [
        `id="${id}"`,
        `type="${type}"`,
        ...(subType ? [`subType="${subType}"`] : []),
        // A link or a line break of the source has to be in the translation, once.
        ...(kind === 'format' ? [] : ['canCopy="no"', 'canDelete="no"']),
      ].join(' ')
      return kind === 'point' ? `<ph ${attributes}/>` : `<pc ${attributes}>${lineXml(children)}</pc>`
    })
    .join('')

const unitXml = ({ id, label, line, translation }: XliffDocument['units'][number]): string => `
    <unit id="${xml(id)}" name="${xml(label)}">
      <segment state="${translation ? 'translated' : 'initial'}">
        <source>${lineXml(line)}</source>${translation ? `\n        <target>${lineXml(translation)}</target>` : ''}
      </segment>
    </unit>`

/** Documents and their translations into one language as XLIFF 2.1 (OASIS, 2018). */
export const writeXliff = (from: Locale, to: Locale, documents: XliffDocument[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${xliffNamespace}" version="2.1" srcLang="${from}" trgLang="${to}" xml:space="preserve">${documents
    .map(
      (document) => `
  <file id="${document.collection}.${document.id}" original="${xml(originalOf(document))}">
    <notes>
      <note category="title">${xml(document.title)}</note>
    </notes>${document.units.map(unitXml).join('')}
  </file>`,
    )
    .join('')}
</xliff>
`

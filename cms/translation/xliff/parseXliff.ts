import { SaxesParser } from 'saxes'
import { xliffNamespace } from './xliffNames'

/** What a file that somebody brings cannot be read for. */
export class XliffProblem extends Error {
  override name = 'XliffProblem'
  constructor(readonly reason: 'notXliff' | 'tooComplex') {
    super(reason)
  }
}

/** A part of a translated line as it stands in the file. */
export type Markup = string | { name: string; id: string; children: Markup[] }

export interface XliffUnit {
  id: string
  /** Null where the translation is missing, in whole or in part. */
  target: Markup[] | null
}

export interface Xliff {
  from: string
  to: string
  files: { original: string; units: XliffUnit[] }[]
}

interface Element {
  name: string
  attributes: Record<string, string>
  children: (string | Element)[]
}

const deepest = 40
const most = 300_000

/**
 * The elements of XLIFF in a text, the rest being left out. Nothing outside the text is ever read, and a file that
 * declares a document type, with which entities are made, is refused.
 */
const elementsOf = (text: string): Element | null => {
  const parser = new SaxesParser({ xmlns: true })
  const stack: Element[] = []
  let root: Element | null = null
  let count = 0
  let foreign = 0
  parser.on('error', () => {
    throw new XliffProblem('notXliff')
  })
  parser.on('doctype', () => {
    throw new XliffProblem('notXliff')
  })
  parser.on('opentag', ({ attributes, local, uri }) => {
    count += 1
    if (count > most || stack.length + foreign > deepest) throw new XliffProblem('tooComplex')
    if (foreign > 0 || uri !== xliffNamespace) {
      foreign += 1
      return
    }
    const element: Element = {
      name: local,
      attributes: Object.fromEntries(
        Object.values(attributes).map(({ name, value }) => [name, value] as const),
      ),
      children: [],
    }
    stack.at(-1)?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', () => {
    if (foreign > 0) foreign -= 1
    else stack.pop()
  })
  const addText = (words: string) => {
    if (foreign === 0) stack.at(-1)?.children.push(words)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text.replace(/^\ufeff/, '')).close()
  return root
}

const named = (element: Element, ...names: string[]): Element[] =>
  element.children.filter(
    (child): child is Element => typeof child !== 'string' && names.includes(child.name),
  )

/** The words and codes of a source or target. What tools mark in it for themselves has no words of its own. */
const markupOf = (element: Element): Markup[] =>
  element.children.flatMap((child): Markup[] => {
    if (typeof child === 'string') return [child]
    if (child.name === 'mrk') return markupOf(child)
    if (child.name === 'sm' || child.name === 'em') return []
    return [{ name: child.name, id: child.attributes.id ?? '', children: markupOf(child) }]
  })

const unitOf = (unit: Element): XliffUnit => {
  // A tool may have cut the unit into sentences, with spaces between them that need no translation.
  const target: Markup[] = []
  let isWhole = true
  for (const part of named(unit, 'segment', 'ignorable')) {
    const [given = part.name === 'ignorable' ? named(part, 'source')[0] : undefined] = named(part, 'target')
    if (given) target.push(...markupOf(given))
    else isWhole = false
  }
  return { id: unit.attributes.id ?? '', target: isWhole ? target : null }
}

const unitsIn = (element: Element): XliffUnit[] =>
  named(element, 'group', 'unit').flatMap((child) =>
    child.name === 'unit' ? [unitOf(child)] : unitsIn(child),
  )

/** @throws {XliffProblem} */
export const parseXliff = (text: string): Xliff => {
  const root = elementsOf(text)
  if (root?.name !== 'xliff' || !/^2\.[01]$/.test(root.attributes.version ?? '')) {
    throw new XliffProblem('notXliff')
  }
  return {
    from: root.attributes.srcLang ?? '',
    to: root.attributes.trgLang ?? '',
    files: named(root, 'file').map((file) => ({
      original: file.attributes.original ?? '',
      units: unitsIn(file),
    })),
  }
}

import type { Values } from '../../fields/ready/Values'

/** A part of a line: its words, or what they stand in. */
export type Inline = string | InlineCode

export interface InlineCode {
  /** Its number within the line. */
  id: string
  /** `format` is what words look like; a `link` leads somewhere; a `point` has no words: a line break. */
  kind: 'format' | 'link' | 'point'
  /** The node of the rich text. */
  node: Values
  children: Inline[]
}

/** The words of a line alone. */
export const wordsOf = (line: Inline[]): string =>
  line.map((part) => (typeof part === 'string' ? part : wordsOf(part.children))).join('')

/** All codes of a line, from its beginning. */
export const codesOf = (line: Inline[]): InlineCode[] =>
  line.flatMap((part) => (typeof part === 'string' ? [] : [part, ...codesOf(part.children)]))

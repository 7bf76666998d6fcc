import type { ReactNode } from 'react'

/** Lexical's bits for the format of a run of text. */
const formats = [
  [1, (text: ReactNode) => <strong>{text}</strong>],
  [2, (text: ReactNode) => <em>{text}</em>],
  [4, (text: ReactNode) => <s>{text}</s>],
  [8, (text: ReactNode) => <u>{text}</u>],
  [16, (text: ReactNode) => <code>{text}</code>],
  [32, (text: ReactNode) => <sub>{text}</sub>],
  [64, (text: ReactNode) => <sup>{text}</sup>],
] as const

/** A run of text in its format. */
export function TextNode({ node }: { node: { text: string; format: number | string } }) {
  const format = Number(node.format)
  return formats.reduce<ReactNode>((text, [bit, wrap]) => (format & bit ? wrap(text) : text), node.text)
}

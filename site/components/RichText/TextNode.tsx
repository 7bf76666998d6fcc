import type { ReactNode } from 'react'
import { textLanguage } from '../textLanguage'

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

interface Node {
  text: string
  format: number | string
  /** What the editor marked besides: the language, where it is another than the text's. */
  $?: unknown
}

const languageOf = ({ $ }: Node): string | undefined => {
  const language = typeof $ === 'object' && $ !== null && 'language' in $ ? $.language : undefined
  return typeof language === 'string' ? language : undefined
}

/** A run of text in its format and language; `language` is that of the text around it. */
export function TextNode({ language, node }: { language: string; node: Node }) {
  const format = Number(node.format)
  const formatted = formats.reduce<ReactNode>(
    (text, [bit, wrap]) => (format & bit ? wrap(text) : text),
    node.text,
  )
  const marked = textLanguage(language, languageOf(node))
  return marked.lang ? <span {...marked}>{formatted}</span> : formatted
}

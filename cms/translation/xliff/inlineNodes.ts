import { rowsOf, type Values } from '../../fields/ready/Values'
import { isLinkNode } from '../isInlineNode'
import { type Inline, wordsOf } from './Inline'

/** The nodes of one line of a rich text as words and codes. */
export const inlineOf = (nodes: Values[], numbers = { last: 0 }): Inline[] =>
  nodes.map((node): Inline => {
    const isPlain = node.type === 'text' && !node.format && !node.style && !node.$
    if (isPlain) return String(node.text)
    numbers.last += 1
    const id = String(numbers.last)
    if (node.type === 'text') return { id, kind: 'format', node, children: [String(node.text)] }
    if (isLinkNode(node)) {
      return { id, kind: 'link', node, children: inlineOf(rowsOf(node.children), numbers) }
    }
    return { id, kind: 'point', node, children: [] }
  })

interface Looks {
  format: number
  style: string
  /** Lexical's name for what else is known of a text: its language. */
  $?: unknown
}

const plain: Looks = { format: 0, style: '' }

/** The nodes of a rich text out of words and codes; the reverse of `inlineOf`. */
export const nodesOf = (line: Inline[], looks: Looks = plain): Values[] =>
  line.flatMap((part): Values[] => {
    if (typeof part === 'string') {
      // What looks like the end of a line to a tool is none here: a line break is a code.
      const text = part.replace(/[ \t]*\r?\n[ \t]*/g, ' ')
      return text ? [{ type: 'text', text, ...looks, mode: 'normal', detail: 0, version: 1 }] : []
    }
    const { children, kind, node } = part
    if (kind === 'point') return [structuredClone(node)]
    if (kind === 'link') {
      return wordsOf(children) ? [{ ...structuredClone(node), children: nodesOf(children, looks) }] : []
    }
    return nodesOf(children, {
      format: looks.format | Number(node.format ?? 0),
      style: String(node.style || looks.style),
      ...((node.$ ?? looks.$) ? { $: node.$ ?? looks.$ } : {}),
    })
  })

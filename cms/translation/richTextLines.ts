import { isValues, rowsOf, type Values } from '../fields/ready/Values'
import { isInlineNode, isLinkNode } from './isInlineNode'

/** Text inside one line. An address that a link leads to belongs to it: a translation has to follow it. */
const inlineText = (node: Values): string => {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return ' '
  const text = rowsOf(node.children).map(inlineText).join('')
  const url = isLinkNode(node) && isValues(node.fields) ? node.fields.url : undefined
  return typeof url === 'string' && url !== '' && url !== text ? `${text} (${url})` : text
}

/**
 * The text of a rich text, a line for each paragraph, heading, item and cell, and those that `blockLines` finds in a
 * block; looks are left out.
 */
export const richTextLines = (richText: unknown, blockLines: (block: Values) => string[]): string[] => {
  const linesOf = (node: Values): string[] => {
    if (node.type === 'block') return blockLines(node)
    const lines: string[] = []
    let line = ''
    for (const child of rowsOf(node.children)) {
      if (isInlineNode(child)) line += inlineText(child)
      else {
        lines.push(line, ...linesOf(child))
        line = ''
      }
    }
    return [...lines, line]
  }
  return isValues(richText) && isValues(richText.root) ? linesOf(richText.root) : []
}

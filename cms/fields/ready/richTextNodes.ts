import { isValues, rowsOf, type Values } from './Values'

/** Every node of a rich text, in reading order. */
export const richTextNodes = (richText: unknown): Values[] => {
  const root = isValues(richText) && isValues(richText.root) ? richText.root : undefined
  const below = (node: Values): Values[] => [node, ...rowsOf(node.children).flatMap(below)]
  return root ? rowsOf(root.children).flatMap(below) : []
}

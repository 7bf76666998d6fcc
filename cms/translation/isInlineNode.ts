import type { Values } from '../fields/ready/Values'

export const isLinkNode = ({ type }: Values): boolean => type === 'link' || type === 'autolink'

/** Whether a node of a rich text stands within a line, rather than being one or holding several. */
export const isInlineNode = (node: Values): boolean =>
  typeof node.text === 'string' || node.type === 'linebreak' || isLinkNode(node)

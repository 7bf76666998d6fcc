interface LexicalNode {
  text?: unknown
  children?: unknown
}

/** The bare words of a node of a text. */
export function plainText(node: unknown): string {
  const { text, children } = node as LexicalNode
  if (typeof text === 'string') return text
  return Array.isArray(children) ? children.map(plainText).join('') : ''
}

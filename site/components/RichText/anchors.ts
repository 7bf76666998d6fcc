/** Names for headings, made from their words in any script; a name that is taken gets a number. */
export function anchors(scope = '') {
  const taken = new Map<string, number>()
  return (text: string) => {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
    const name = [scope, words || 'text'].filter(Boolean).join('-')
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  }
}

export type Encoding = 'br' | 'gzip' | 'identity'

/** Ours to choose among equals, the smallest first; browsers name them in no order. */
const preferred = ['br', 'gzip'] as const

const remembered = new Map<string, readonly Encoding[]>()

/**
 * The encodings that an Accept-Encoding header allows (RFC 9110, 12.5.3), the one to send first; `identity` is
 * always the last. Express's own negotiation takes the client's order, in which browsers put gzip first.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return ['identity']
  const known = remembered.get(header)
  if (known) return known
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, weight ? Number(weight.slice(2)) : 1)
  }
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const accepted: Encoding[] = preferred
    .filter((encoding) => weight(encoding) > 0)
    .sort((a, b) => weight(b) - weight(a))
  accepted.push('identity')
  // There are a few dozen in the world; whoever sends thousands shall not fill our memory with them.
  if (remembered.size >= 500) remembered.clear()
  remembered.set(header, accepted)
  return accepted
}

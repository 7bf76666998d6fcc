import { codesOf, type Inline, type InlineCode } from './Inline'
import type { Markup } from './parseXliff'

/**
 * A translated line with the codes of its source. Null when it has a code that the source does not have, or lacks a
 * link or a line break, or has one twice; what words look like is the translator's to choose.
 */
export const resolveLine = (markup: Markup[], source: Inline[]): Inline[] | null => {
  const codes = new Map(codesOf(source).map((code) => [code.id, code]))
  const used: InlineCode[] = []
  let isRight = true
  const resolve = (parts: Markup[]): Inline[] =>
    parts.flatMap((part): Inline[] => {
      if (typeof part === 'string') return [part]
      const code = codes.get(part.id)
      if (!code || part.name !== (code.kind === 'point' ? 'ph' : 'pc')) {
        isRight = false
        return []
      }
      used.push(code)
      return [{ ...code, children: resolve(part.children) }]
    })
  const line = resolve(markup)
  const isOnce = (code: InlineCode) => used.filter((one) => one === code).length === 1
  const needed = [...codes.values()].filter(({ kind }) => kind !== 'format')
  return isRight && needed.every(isOnce) ? line : null
}

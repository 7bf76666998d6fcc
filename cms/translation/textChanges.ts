import { diffWords } from 'diff'
import type { Label } from '../fields/Label'
import type { Locale } from '../locales'
import type { TranslatableText } from './textsIn'

export interface TextPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** One text of the source, and what has become different in it. */
export interface TextChange {
  labels: Label[]
  parts: TextPart[]
}

const asParts = (former: string, text: string, locale: Locale): TextPart[] =>
  diffWords(former, text, {
    // Without it, words in Cyrillic would fall apart into letters.
    intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }),
  }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

/** Word by word what makes the texts different from the former ones, in the order of the form, removed texts last. */
export const textChanges = (
  former: TranslatableText[],
  texts: TranslatableText[],
  locale: Locale,
): TextChange[] => {
  const formerByKey = new Map(former.map((text) => [text.key, text]))
  const changes = texts.map(({ key, labels, text }): TextChange => {
    const before = formerByKey.get(key)
    formerByKey.delete(key)
    if (!before) return { labels, parts: [{ kind: 'added', text }] }
    return {
      labels,
      parts: before.text === text ? [{ kind: 'same', text }] : asParts(before.text, text, locale),
    }
  })
  const removed = [...formerByKey.values()].map(
    ({ labels, text }): TextChange => ({ labels, parts: [{ kind: 'removed', text }] }),
  )
  return [...changes, ...removed]
}

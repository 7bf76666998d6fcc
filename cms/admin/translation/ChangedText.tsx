import type { TextPart } from '../../translation/textChanges'

const elements = { same: 'span', added: 'ins', removed: 'del' } as const

/** A text with what was added and removed marked in it. */
export const ChangedText = ({ parts, lang }: { parts: TextPart[]; lang: string }) => (
  <p className="translation-text" lang={lang}>
    {parts.map(({ kind, text }, index) => {
      const Element = elements[kind]
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing else to be told by and never move
      return <Element key={index}>{text}</Element>
    })}
  </p>
)

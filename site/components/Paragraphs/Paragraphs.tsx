import { Lines } from '../Lines/Lines'

/** Text that an editor typed into a plain field: empty lines part paragraphs, single ones break the line. */
export function Paragraphs({ text, className }: { text: string; className?: string }) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name and never move
      <p className={className} key={index}>
        <Lines text={paragraph} />
      </p>
    ))
}

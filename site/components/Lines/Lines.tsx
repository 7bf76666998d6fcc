import { Fragment } from 'react'

/** Text with its line breaks. */
export function Lines({ text }: { text: string }) {
  return text
    .trim()
    .split('\n')
    .map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no other name and never move
      <Fragment key={index}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))
}

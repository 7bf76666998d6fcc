import { Paragraphs } from '../Paragraphs/Paragraphs'

/** Somebody's words, drawn out of the text. The quotation marks are the language's own, by the stylesheet. */
export function Quote({
  text,
  author,
  role,
}: {
  text: string
  author?: string | null
  role?: string | null
}) {
  return (
    <figure className="quote">
      <blockquote>
        <Paragraphs text={text} />
      </blockquote>
      {author && (
        <figcaption>
          <b>{author}</b>
          {role && `, ${role}`}
        </figcaption>
      )}
    </figure>
  )
}

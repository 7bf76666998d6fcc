import { assetAddress } from '../../elements/assetAddress'
import { Paragraphs } from '../Paragraphs/Paragraphs'

/** Questions that open to their answers, without script. On paper all are open. */
export function Faq({
  items,
  level,
}: {
  items: { question: string; answer: string; id?: string | null }[] | null | undefined
  level: 2 | 3 | 4
}) {
  if (!items?.length) return null
  const Heading = `h${level}` as const
  return (
    <div className="faq">
      {items.map(
        ({ question, answer, id }) =>
          question &&
          answer && (
            <details key={id ?? question}>
              <summary>
                <Heading>{question}</Heading>
              </summary>
              <Paragraphs text={answer} />
            </details>
          ),
      )}
      <script type="module" src={assetAddress('unfold')} />
    </div>
  )
}

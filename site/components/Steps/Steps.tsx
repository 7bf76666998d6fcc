import { Paragraphs } from '../Paragraphs/Paragraphs'

/** What to do, one thing after another. */
export function Steps({
  title,
  steps,
  level,
}: {
  title?: string | null
  steps: { title: string; text?: string | null }[] | null | undefined
  level: 2 | 3 | 4
}) {
  if (!steps?.length) return null
  const Heading = `h${level}` as const
  const Step = `h${title ? level + 1 : level}` as 'h3'
  return (
    <div className="steps">
      {title && <Heading>{title}</Heading>}
      <ol className="plain">
        {steps.map((step) => (
          <li key={step.title}>
            <Step>{step.title}</Step>
            {step.text && <Paragraphs text={step.text} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

import type { ReactNode } from 'react'

/** Pairs of a name and a value; a pair without a value is left out. */
export function Facts({
  facts,
  className = 'facts',
}: {
  facts: (readonly [label: string, value: ReactNode])[]
  className?: string
}) {
  const given = facts.filter(
    ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
  )
  if (given.length === 0) return null
  return (
    <dl className={className}>
      {given.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

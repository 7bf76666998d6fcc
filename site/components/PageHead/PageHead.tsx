import type { ReactNode } from 'react'
import { Lines } from '../Lines/Lines'

/** A page's name, what it belongs to and what it is about in a sentence. */
export function PageHead({
  title,
  lead,
  kicker,
  children,
}: {
  title: string
  lead?: string | null
  kicker?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="page-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && (
        <p className="lead">
          <Lines text={lead} />
        </p>
      )}
      {children}
    </header>
  )
}

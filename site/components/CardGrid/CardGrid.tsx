import { Children, type ReactNode } from 'react'

/** Cards or tiles side by side, as the list that they are. */
export function CardGrid({ children, className = 'grid' }: { children: ReactNode; className?: string }) {
  return (
    <ul className={`plain ${className}`}>{Children.map(children, (child) => child && <li>{child}</li>)}</ul>
  )
}

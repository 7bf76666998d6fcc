import type { ReactNode } from 'react'

/** A part of a page under its own heading, with a link onward to all that it shows the first of. */
export function Part({
  title,
  more,
  className,
  id,
  children,
}: {
  title?: string | null
  more?: { label: string; href: string } | null
  className?: string
  id?: string
  children: ReactNode
}) {
  return (
    <section className={className} id={id}>
      {(title || more) && (
        <div className="section-head">
          {title && <h2>{title}</h2>}
          {more && (
            <a className="onward" href={more.href}>
              {more.label}
            </a>
          )}
        </div>
      )}
      {children}
    </section>
  )
}

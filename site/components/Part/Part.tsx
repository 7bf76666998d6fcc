import type { ReactNode } from 'react'

/** A part of a page under its own heading, with a link onward to all that it shows the first of. */
export function Part({
  title,
  more,
  className,
  id,
  level = 2,
  children,
}: {
  title?: string | null
  more?: { label: string; href: string } | null
  className?: string
  id?: string
  level?: 2 | 3
  children: ReactNode
}) {
  const Heading = `h${level}` as const
  return (
    <section className={className} id={id}>
      {(title || more) && (
        <div className="section-head">
          {title && <Heading>{title}</Heading>}
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

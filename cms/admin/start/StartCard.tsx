import { Link } from '@payloadcms/ui'

export interface StartItem {
  href: string
  title: string
  /** What else there is to know: when, of which kind. */
  about: string
}

interface Props {
  title: string
  items: StartItem[]
  /** How many there are, the ones not named included. */
  total: number
  /** What to say where there is none. */
  none: string
  all?: { href: string; label: string }
}

/** One kind of thing that waits for somebody. */
export const StartCard = ({ all, items, none, title, total }: Props) => (
  <section className="start-page__card">
    <h2>
      {title}
      {total > 0 && <span className="start-page__count"> {total}</span>}
    </h2>
    {total === 0 && <p>{none}</p>}
    {items.length > 0 && (
      <ul>
        {items.map(({ about, href, title: name }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {name}
            </Link>
            <span>{about}</span>
          </li>
        ))}
      </ul>
    )}
    {all && total > 0 && (
      <p>
        <Link href={all.href} prefetch={false}>
          {all.label}
        </Link>
      </p>
    )}
  </section>
)

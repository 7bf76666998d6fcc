export interface Choice {
  label: string
  href: string
  here: boolean
}

/** Links to the parts of a list, in rows that belong together: by reader, by town, by topic. */
export function Choices({ label, rows }: { label: string; rows: Choice[][] }) {
  return (
    <nav className="choices" aria-label={label}>
      {rows
        .filter((row) => row.length > 0)
        .map((row) => (
          <ul className="plain" key={row[0]?.href}>
            {row.map((choice) => (
              <li key={choice.href}>
                <a href={choice.href} aria-current={choice.here ? 'page' : undefined}>
                  {choice.label}
                </a>
              </li>
            ))}
          </ul>
        ))}
    </nav>
  )
}

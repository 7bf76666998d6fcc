import { houseOutlines } from './houseOutlines'

/** KapaCITY's mark: a row of houses in which the one with the lit colour has just joined. */
export function NameMark() {
  return (
    <svg className="mark-houses" viewBox="0 0 48 40" width="48" height="40" aria-hidden="true">
      <path className="mark-a" d={houseOutlines.left} />
      <path className="mark-b" d={houseOutlines.middle} />
      <path className="mark-c" d={houseOutlines.new} />
      <path className="mark-d" d={houseOutlines.windows} />
    </svg>
  )
}

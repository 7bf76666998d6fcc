/** KapaCITY's mark: a row of houses in which the one with the lit colour has just joined. */
export function NameMark() {
  return (
    <svg className="mark-houses" viewBox="0 0 48 40" width="48" height="40" aria-hidden="true">
      <path className="mark-a" d="M1 39V21l7.5-7 7.5 7v18z" />
      <path className="mark-b" d="M16 39V10l8-9 8 9v29z" />
      <path className="mark-c" d="M32 39V23l7.5-7 7.5 7v16z" />
      <path className="mark-d" d="M6 24h5v5H6zM21 13h6v5h-6zM21 22h6v5h-6zM36.5 39V28h6v11z" />
    </svg>
  )
}

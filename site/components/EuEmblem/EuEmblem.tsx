/** Where the twelve stars stand: on a circle of a third of the flag's height, as the hours on a clock. */
const hours = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  return [Math.round(405 + 180 * Math.sin(angle)), Math.round(270 - 180 * Math.cos(angle))] as const
})

/** One upright star in a circle of 1/18 of the flag's height (30 of 540), centred on 0,0. */
const star = 'l6.7 20.7h21.8l-17.6 12.8 6.7 20.8-17.6-12.8-17.6 12.8 6.7-20.8-17.6-12.8h21.8z'

/**
 * The emblem of the European Union, by the geometrical description and colours of its graphics guide
 * (rectangle 3:2, Reflex Blue #003399, Yellow #FFCC00).
 */
export function EuEmblem({ label }: { label: string }) {
  return (
    <svg className="eu-emblem" viewBox="0 0 810 540" width="81" height="54" role="img" aria-label={label}>
      <path fill="#039" d="M0 0h810v540H0z" />
      <path fill="#fc0" d={hours.map(([x, y]) => `M${x} ${y - 30}${star}`).join('')} />
    </svg>
  )
}

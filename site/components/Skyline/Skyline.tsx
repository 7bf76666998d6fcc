import { skylineOutlines } from './skylineOutlines'

/**
 * The row of houses from the name mark, grown into a town. Decoration: it says nothing that the text does not. `far`
 * puts a second row behind it.
 */
export function Skyline({ far = false }: { far?: boolean }) {
  return (
    <svg
      className="skyline"
      viewBox="0 0 1200 120"
      width="1200"
      height="120"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      {far && <path className="skyline-far" d={skylineOutlines.far} />}
      <path className="skyline-near" d={skylineOutlines.near} />
      <path className="skyline-new" d={skylineOutlines.new} />
      <path className="skyline-lit" d={skylineOutlines.lit} />
    </svg>
  )
}

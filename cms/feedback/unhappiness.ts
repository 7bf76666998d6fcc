/**
 * How sure we can be that a page does not help: the lower end of the range in which the true share of "no" lies
 * (Wilson's score interval, 95 %). So one "no" of one answer weighs less than forty of sixty.
 */
export const unhappiness = (yes: number, no: number): number => {
  const all = yes + no
  if (all === 0) return 0
  const z = 1.96
  const share = no / all
  const middle = share + z ** 2 / (2 * all)
  const spread = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  return Math.max(0, (middle - spread) / (1 + z ** 2 / all))
}

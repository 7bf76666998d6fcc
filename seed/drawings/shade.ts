/** Darkens (amount < 0) or lightens (amount > 0) a #rrggbb colour; amount is a share of the way to black or white. */
export function shade(colour: string, amount: number): string {
  const target = amount < 0 ? 0 : 255
  const share = Math.abs(amount)
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16)
    return Math.round(value + (target - value) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

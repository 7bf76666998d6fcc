/** Month and day of the Slovak public holidays that do not move (Act 241/1993). */
const fixed = new Set('1-1 1-6 5-1 5-8 7-5 8-29 9-1 9-15 11-1 11-17 12-24 12-25 12-26'.split(' '))

/** Easter Sunday of a year, in days since the epoch: the "anonymous" Gregorian algorithm (Nature, 20 April 1876). */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((8 * century + 13) / 25)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 19 * weekday) / 433)
  const month = Math.floor((moon + weekday - 7 * late + 90) / 25)
  const day = (moon + weekday - 7 * late + 33 * month + 19) % 32
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/**
 * Whether a day, `YYYY-MM-DD`, is a public holiday in Slovakia. On which of them people work is changed from year to
 * year, so a holiday means here that an office may be closed.
 */
export function isHoliday(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const fromEaster = Date.UTC(year, month - 1, day) / 86_400_000 - easter(year)
  return fixed.has(`${month}-${day}`) || fromEaster === -2 || fromEaster === 1
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Bratislava',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The moment at which clocks in Slovakia show the given day (YYYY-MM-DD) and time (HH:MM), as ISO 8601 in UTC. */
export function inBratislava(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const parts = Object.fromEntries(clock.formatToParts(asUtc).map(({ type, value }) => [type, value]))
  const shown = Date.parse(
    `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`,
  )
  return new Date(asUtc - (shown - asUtc)).toISOString()
}

/** The same for a day counted from today. */
export function daysFrom(today: Date, days: number, time: string): string {
  const day = new Date(today.getTime() + days * 86_400_000)
  return inBratislava(day.toISOString().slice(0, 10), time)
}

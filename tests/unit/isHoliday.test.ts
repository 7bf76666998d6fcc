import { describe, expect, it } from 'vitest'
import { isHoliday } from '../../site/elements/isHoliday'

const daysFrom = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

describe('a public holiday in Slovakia', () => {
  // Easter Sundays as calendars print them, the earliest and the latest of a long time among them.
  it.each(['2008-03-23', '2018-04-01', '2019-04-21', '2024-03-31', '2026-04-05', '2027-03-28', '2038-04-25'])(
    'moves with Easter, %s',
    (sunday) => {
      const around = [-3, -2, -1, 0, 1, 2].filter((days) => isHoliday(daysFrom(sunday, days)))
      expect(around).toEqual([-2, 1])
    },
  )

  it.each(['2026-01-01', '2026-01-06', '2026-05-01', '2027-07-05', '2026-11-01', '2026-12-24', '2026-12-26'])(
    'is %s',
    (date) => expect(isHoliday(date)).toBe(true),
  )

  it.each(['2026-01-02', '2026-12-23', '2026-12-27', '2026-11-24'])('is not %s', (date) =>
    expect(isHoliday(date)).toBe(false),
  )
})

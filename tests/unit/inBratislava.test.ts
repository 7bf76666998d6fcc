import { describe, expect, it } from 'vitest'
import { daysFrom, inBratislava } from '../../seed/inBratislava'

describe('inBratislava', () => {
  it.each([
    ['2018-06-29', '10:00', '2018-06-29T08:00:00.000Z'],
    ['2021-12-28', '11:36', '2021-12-28T10:36:00.000Z'],
    ['2026-03-29', '12:00', '2026-03-29T10:00:00.000Z'],
    ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
  ])('%s %s is %s', (day, time, expected) => {
    expect(inBratislava(day, time)).toBe(expected)
  })

  it('counts days from today over a change of the clocks', () => {
    expect(daysFrom(new Date('2026-03-27T12:00:00Z'), 3, '09:00')).toBe('2026-03-30T07:00:00.000Z')
    expect(daysFrom(new Date('2026-03-27T12:00:00Z'), -1, '09:00')).toBe('2026-03-26T08:00:00.000Z')
  })
})

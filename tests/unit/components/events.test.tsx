import { describe, expect, it } from 'vitest'
import { shortMonth } from '../../../site/components/EventItem/shortMonth'
import { placeLabel } from '../../../site/components/placeLabel'

describe('a short name of a month', () => {
  it.each([
    ['sk', 'dec.', 'máj'],
    ['en', 'Dec', 'May'],
    ['uk', 'груд.', 'трав.'],
  ] as const)('shows in %s that it is cut short, as the language does', (locale, december, may) => {
    expect(shortMonth(locale, new Date('2026-12-15T12:00:00Z'))).toBe(december)
    expect(shortMonth(locale, new Date('2026-05-15T12:00:00Z'))).toBe(may)
  })
})

describe('where an event is', () => {
  it('is its place, or online where it has no other', () => {
    const online = 'https://example.org/a'
    expect(placeLabel('sk', { place: 'Radnica', online })).toBe('Radnica')
    expect(placeLabel('sk', { online })).toBe('Online')
    expect(placeLabel('sk', { address: 'Hlavná 1', online })).toBe('')
    expect(placeLabel('sk', {})).toBe('')
  })
})

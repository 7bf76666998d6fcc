import { expect, it } from 'vitest'
import { reviewDueOn, reviewState } from '../../cms/reviews/reviewDueOn'

it.each([
  ['2026-01-15', '2026-07-15'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
  ['2026-12-31', '2027-06-30'],
])('what was verified on %s is due on %s', (verifiedOn, due) => {
  expect(reviewDueOn(`${verifiedOn}T12:00:00.000Z`).toISOString().slice(0, 10)).toBe(due)
})

it.each([
  [null, 'never'],
  ['2026-05-21T12:00:00.000Z', 'due'],
  ['2026-05-22T12:00:00.000Z', 'due'],
  ['2026-05-23T12:00:00.000Z', 'soon'],
  ['2026-06-22T12:00:00.000Z', 'soon'],
  ['2026-06-23T12:00:00.000Z', 'fine'],
])('on 22 November, verified %s: %s', (verifiedOn, state) => {
  expect(reviewState(verifiedOn, new Date('2026-11-22T12:00:00.000Z'))).toBe(state)
})

/** After this many months a detail may have changed without our hearing of it. */
const monthsOfTrust = 6

/** From when on a service has to be verified again. The last day of a shorter month, where the month has no such day. */
export const reviewDueOn = (verifiedOn: string | Date): Date => {
  const due = new Date(verifiedOn)
  const day = due.getUTCDate()
  due.setUTCDate(1)
  due.setUTCMonth(due.getUTCMonth() + monthsOfTrust)
  const lastDay = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate()
  due.setUTCDate(Math.min(day, lastDay))
  return due
}

/** How many days ahead a review is announced in the list. */
const announcedDays = 30

export type ReviewState = 'never' | 'due' | 'soon' | 'fine'

/** How it stands with the verification of a service. */
export const reviewState = (verifiedOn: string | null | undefined, now: Date): ReviewState => {
  if (!verifiedOn) return 'never'
  const due = reviewDueOn(verifiedOn)
  if (due <= now) return 'due'
  const announced = new Date(due)
  announced.setUTCDate(announced.getUTCDate() - announcedDays)
  return announced <= now ? 'soon' : 'fine'
}

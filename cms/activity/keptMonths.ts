/**
 * How long entries are kept. Long enough to find out what happened to a page after a year's review; not longer,
 * because an entry is personal data of whoever works here (GDPR, article 5(1)(e)).
 */
export const keptMonths = 12

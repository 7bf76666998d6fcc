/**
 * A date in the person's language and in the time of the towns, wherever the server or the reader's device stands; so
 * that a colleague in Kyiv and a page from the server name the same hour.
 */
export const dateLabel = (date: Date | string, language: string, precision: 'day' | 'minute'): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    ...(precision === 'minute' && { timeStyle: 'short' }),
    timeZone: 'Europe/Bratislava',
  }).format(new Date(date))

import type { Event } from '../content/documents'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'

/** Where an event is, in a word or two: its place, or that it is online alone. */
export const placeLabel = (
  locale: Locale,
  { place, address, online }: Pick<Event, 'place' | 'address' | 'online'>,
): string => place || (online && !address ? translator(locale)('events.online') : '')

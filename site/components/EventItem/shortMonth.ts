import type { Locale } from '../../i18n/locales'
import { formatter } from '../../i18n/translator'

/** `dec.`, `máj`: Slovak puts a full stop where a word is cut short, and Intl forgets it; English puts none. */
export function shortMonth(locale: Locale, day: Date): string {
  const [short, long] = (['short', 'long'] as const).map((month) =>
    formatter(locale).dateTime(day, { month }),
  ) as [string, string]
  return locale === 'sk' && short !== long ? `${short}.` : short
}

import { feedName } from '../embed/feedName'
import { mostItems, type WidgetType, widgetTypes } from '../embed/WidgetFeed'
import { isLocale, type Locale } from '../i18n/locales'
import { framePath } from './PublicAddresses'

/** A widget as an address describes it; what is not said, or makes no sense, is as it usually is. */
export interface AskedWidget {
  type: WidgetType
  /** Slovak slugs, or ''. */
  municipality: string
  topic: string
  /** '' where it follows the page around it. */
  locale: Locale | ''
  limit: number
  look: 'brief' | ''
  theme: 'light' | 'dark' | ''
}

export const usualLimit = 5

const slugOf = (value: unknown): string =>
  typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value) ? value : ''

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((known) => known === value)

export function askedWidget(query: Record<string, unknown>): AskedWidget {
  const type = oneOf(query.type, widgetTypes) ?? 'news'
  const asked = {
    type,
    municipality: slugOf(query.municipality),
    topic: slugOf(query.topic),
    locale: isLocale(query.locale) ? query.locale : ('' as const),
    limit: Math.min(mostItems, Math.max(1, Number.parseInt(String(query.limit), 10) || usualLimit)),
    look: oneOf(query.look, ['brief']) ?? '',
    theme: oneOf(query.theme, ['light', 'dark']) ?? '',
  } satisfies AskedWidget
  // The urgent notice is everybody's, and one.
  return type === 'notice' ? { ...asked, municipality: '', topic: '', limit: usualLimit, look: '' } : asked
}

/** What has to be said of the widget, as the attributes of its element and the parameters of its frame. */
export const widgetParameters = ({ limit, ...rest }: AskedWidget): [name: string, value: string][] =>
  Object.entries({ ...rest, limit: limit === usualLimit ? '' : String(limit) }).filter(
    ([, value]) => value !== '',
  )

/** Where the published content of the widget is. */
export const feedAddress = (locale: Locale, { municipality, topic }: AskedWidget): string =>
  `/embed/v1/${locale}/${feedName(municipality, topic)}`

/** The widget as a page to be framed. */
export function frameAddress(pageLocale: Locale, asked: AskedWidget): string {
  const query = new URLSearchParams(widgetParameters({ ...asked, locale: '' }))
  return `${framePath(asked.locale || pageLocale)}?${query}`
}

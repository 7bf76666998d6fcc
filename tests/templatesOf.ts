import { placeAt, type RouteTemplate } from '../site/i18n/addresses'
import type { Locale } from '../site/i18n/locales'
import type { Installation } from './Installation'

/** One public page of every template in a language: the longest there is, since it has the most that can go wrong. */
export function templatesOf(kapacity: Installation, locale: Locale): Map<RouteTemplate, string> {
  const longest = new Map<RouteTemplate, { address: string; length: number }>()
  for (const [name, { length }] of kapacity.tree()) {
    if (!name.startsWith(`public/${locale}`) || !name.endsWith('.html')) continue
    const address = name.slice('public'.length, -'.html'.length)
    const route = placeAt(address)?.route
    if (route !== undefined && length > (longest.get(route)?.length ?? 0))
      longest.set(route, { address, length })
  }
  return new Map([...longest].map(([route, { address }]) => [route, address]))
}

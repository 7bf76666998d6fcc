import type { Payload } from 'payload'
import { locales } from '../cms/locales'
import { footer, navigation, notice, settings } from './content/globals'
import type { Ids } from './Ids'
import { inLocale, isRecord } from './inLocale'
import type { Tally } from './Tally'
import { withRowIds } from './withRowIds'

/** Each with the value by which one sees whether a language has been filled in already. */
const globals = [
  { slug: 'navigation', fields: navigation, mark: ['items', 0, 'label'] },
  { slug: 'footer', fields: footer, mark: ['columns', 0, 'title'] },
  { slug: 'settings', fields: settings, mark: ['siteName'] },
  { slug: 'notice', fields: notice, mark: ['text'] },
] as const

export async function writeGlobals(payload: Payload, ids: Ids, tally: Tally): Promise<void> {
  for (const { slug, fields, mark } of globals) {
    let written = false
    for (const locale of locales) {
      const current = await payload.findGlobal({ slug, locale, depth: 0 })
      if (at(current, mark)) continue
      const data = withRowIds(inLocale(fields, locale, ids.of), current) as Record<string, never>
      await payload.updateGlobal({ slug, locale, depth: 0, data })
      written = true
    }
    tally.count('globals', written)
  }
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)]
    return isRecord(inner) ? inner[key] : undefined
  }, value)
}

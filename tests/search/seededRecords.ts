import { documents } from '../../seed/content/documents'
import { events } from '../../seed/content/events'
import { materials } from '../../seed/content/materials'
import { municipalities } from '../../seed/content/municipalities'
import { news } from '../../seed/content/news'
import { organisations } from '../../seed/content/organisations'
import { pages } from '../../seed/content/pages'
import { projects } from '../../seed/content/projects'
import { services } from '../../seed/content/services'
import { topics } from '../../seed/content/topics'
import { inLocale, isRecord } from '../../seed/inLocale'
import type { Translated } from '../../seed/translated'
import { hrefTo } from '../../site/i18n/addresses'
import { type Locale, locales } from '../../site/i18n/locales'
import type { SearchRecord } from '../../site/search/SearchRecord'

const today = new Date('2026-11-02T12:00:00Z')
const seeded = {
  topics,
  organisations,
  municipalities,
  projects,
  pages,
  materials: materials(today),
  services: services(today),
  events: events(today),
  news: news(today),
}
type Kind = keyof typeof seeded
type Fields = Record<string, unknown> & { slug: Translated<string> }

const homePage = 'pages/domov'
const membersOnly = 'members'

/** The fields of documents, blocks and rich text whose values stand on the page as text. */
const shown = new Set(
  `text title question answer label name role item summary forWhom cost duration address note transcript
   mainObjective funding fund code organisation outlet disclaimer email phone`.split(/\s+/),
)

function* textsOf(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && shown.has(key)) yield value
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item, key)
  else if (isRecord(value)) for (const [name, item] of Object.entries(value)) yield* textsOf(item, name)
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const all = (Object.entries(seeded) as [Kind, readonly Fields[]][]).flatMap(([kind, list]) =>
  list.map((fields) => ({ kind, key: `${kind}/${fields.slug.values.sk}`, fields })),
)

/** What the judged queries call a page: its collection and its Slovak slug, whatever the language. */
export function addressOfKey(key: string, locale: Locale): string | null {
  const found = all.find((each) => each.key === key)
  if (!found) throw new Error(`The seed has no ${key}.`)
  const slug = found.fields.slug.values[locale]
  if (slug === undefined || found.fields.audience === membersOnly) return null
  return key === homePage ? hrefTo(locale, '') : hrefTo(locale, `${found.kind}/:slug`, { slug })
}

/**
 * The public pages of the demo content as the search knows them, made from the seed without a running site: the
 * texts are those of the pages, only the labels around them (“What to bring”) are left out.
 */
export function seededRecords(locale: Locale): SearchRecord[] {
  const titles = new Map(
    all.map(({ key, fields }) => [key, textOf(inLocale(fields.title, locale, () => ''))]),
  )
  return all.flatMap(({ kind, key, fields }) => {
    const id = addressOfKey(key, locale)
    if (id === null) return []
    const {
      title,
      summary,
      searchWords,
      topics: onTopics,
      municipality,
      publishedOn,
      startsOn,
      ...rest
    } = inLocale(fields, locale, (reference) => `${reference.collection}/${reference.key}`) as Record<
      string,
      unknown
    >
    const named = (keys: string[]) => keys.flatMap((each) => titles.get(each) ?? [])
    const files = listOf((rest.files as { document: string }[] | undefined)?.map(({ document }) => document))
    return [
      {
        id,
        kind: kind === 'pages' ? 'page' : kind,
        title: textOf(title),
        summary: textOf(summary),
        text: [
          textOf(summary),
          ...textsOf(rest),
          ...named(
            listOf(
              (rest.partners as { organisation: string }[] | undefined)?.map((each) => each.organisation),
            ),
          ),
          ...documents
            .filter(({ filename }) => files.includes(`documents/${filename}`))
            .map(({ filename }) => filename),
        ]
          .join(' ')
          .replace(/\s+/g, ' '),
        foundAs: [
          searchWords,
          ...locales
            .filter((other) => other !== locale)
            .map((other) => inLocale(fields.title, other, () => '')),
        ]
          .map(textOf)
          .filter(Boolean)
          .join(' · '),
        topics: named(kind === 'topics' ? [key] : listOf(onTopics)),
        town: named(kind === 'municipalities' ? [key] : [textOf(municipality)])[0] ?? null,
        date: textOf(publishedOn ?? startsOn).slice(0, 10) || null,
      },
    ]
  })
}

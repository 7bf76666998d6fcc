import { createHash } from 'node:crypto'
import { type Locale, locales } from '../i18n/locales'
import type { Reader } from './dependencies'
import { type PageCollection, pageCollections } from './pageCollections'

/** All the collections that a page can be made from. */
export const indexedCollections = [...pageCollections, 'media', 'documents'] as const
export type IndexedCollection = (typeof indexedCollections)[number]

export const isIndexed = (slug: string): slug is IndexedCollection =>
  indexedCollections.includes(slug as IndexedCollection)

/** What the index knows of a published document: enough to list it and to address it, not to show it. */
export interface Entry {
  id: string
  /** When the published text last changed; ISO 8601. */
  updatedAt: string
  audience: Reader
  /** Only the languages that are ready. */
  slugs: Partial<Record<Locale, string>>
  titles: Partial<Record<Locale, string>>
  /** When it was published or begins; ISO 8601. */
  date?: string
  /** When it ends; ISO 8601. */
  ends?: string
  order?: number
  topics: string[]
  municipality?: string
  project?: string
  /** Id of its picture. */
  cover?: string
  /** Names of the files of an upload, all its sizes included. */
  files: string[]
}

/** `YYYY-MM` */
export interface NeighbourMonths {
  before?: string
  after?: string
}

export interface ListQuery {
  locale: Locale
  /** `YYYY-MM`, in Slovak time. */
  month?: string
  topic?: string
  municipality?: string
  project?: string
  /** Only what members alone may read. */
  audience?: 'members'
  when?: 'upcoming' | 'past'
  limit?: number
  offset?: number
}

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Bratislava',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** `YYYY-MM-DD` in Slovak time. */
export const dayOf = (date: Date | string) => dayFormat.format(new Date(date))
const monthOf = (date: string) => dayOf(date).slice(0, 7)

const digest = (text: string) => createHash('sha1').update(text).digest('base64url').slice(0, 16)

interface ListResult {
  ids: string[]
  total: number
  version: string
}

class Shelf {
  readonly entries = new Map<string, Entry>()
  /** Newest first. */
  ordered: Entry[] = []
  /** locale + slug → id. */
  readonly bySlug = new Map<string, string>()
  /** `YYYY-MM`, or a town's id → its entries, in the same order; made when first asked for. */
  readonly buckets: { month?: Map<string, Entry[]>; municipality?: Map<string, Entry[]> } = {}
  /** Lists that were asked for since the last change: one change makes hundreds of pages ask for the same ones. */
  readonly lists = new Map<string, ListResult>()
  /** The same for the months there are, by reader and locale, and for the last changes, by year. */
  readonly months = new Map<string, { month: string; total: number }[]>()
  readonly changes = new Map<string, string>()

  put(entry: Entry) {
    this.entries.set(entry.id, entry)
    for (const locale of locales) {
      const slug = entry.slugs[locale]
      if (slug) this.bySlug.set(`${locale} ${slug}`, entry.id)
    }
  }

  takeOut(entry: Entry) {
    this.entries.delete(entry.id)
    for (const locale of locales) {
      const key = `${locale} ${entry.slugs[locale]}`
      if (this.bySlug.get(key) === entry.id) this.bySlug.delete(key)
    }
  }

  /** After everything has changed. */
  order() {
    this.ordered = [...this.entries.values()].sort(newestFirst)
    this.forget()
  }

  /** After one entry has changed: it is put where it belongs among ten thousand that are in order already. */
  reorder(id: string, entry: Entry | undefined) {
    this.ordered = this.ordered.filter((other) => other.id !== id)
    if (entry) {
      const at = this.ordered.findIndex((other) => newestFirst(entry, other) < 0)
      this.ordered.splice(at < 0 ? this.ordered.length : at, 0, entry)
    }
    this.forget()
  }

  private forget() {
    this.buckets.month = undefined
    this.buckets.municipality = undefined
    this.lists.clear()
    this.months.clear()
    this.changes.clear()
  }
}

// Plain comparison: ISO dates and ids are ASCII, and this runs over ten thousand entries at every change.
const newestFirst = (a: Entry, b: Entry) => {
  const [first, second] = [b.date ?? '', a.date ?? '']
  if (first !== second) return first < second ? -1 : 1
  return b.id < a.id ? -1 : 1
}

/**
 * What is published, in memory. Lists, slugs and archives are answered from here, so that they cost no query,
 * and so that a list has a version (a digest of what it holds) that can be compared with the one a page was
 * made from.
 */
export class ContentIndex {
  private shelves = new Map<IndexedCollection, Shelf>()
  private readonly monthsOfEntries = new WeakMap<Entry, string>()

  constructor(private readonly now: () => Date = () => new Date()) {}

  private shelf(collection: IndexedCollection): Shelf {
    const shelf = this.shelves.get(collection) ?? new Shelf()
    this.shelves.set(collection, shelf)
    return shelf
  }

  entry(collection: IndexedCollection, id: string): Entry | undefined {
    return this.shelf(collection).entries.get(id)
  }

  entries(collection: IndexedCollection): Entry[] {
    return this.shelf(collection).ordered
  }

  /** Replaces all that is known of a collection. */
  fill(collection: IndexedCollection, entries: Entry[]) {
    const shelf = new Shelf()
    for (const entry of entries) shelf.put(entry)
    shelf.order()
    this.shelves.set(collection, shelf)
  }

  /** Puts one document's entry in, or takes it out when it is no longer published. */
  put(collection: IndexedCollection, id: string, entry: Entry | undefined) {
    const shelf = this.shelf(collection)
    const before = shelf.entries.get(id)
    if (before) shelf.takeOut(before)
    if (entry) shelf.put(entry)
    shelf.reorder(id, entry)
    return before
  }

  today(): string {
    return dayOf(this.now())
  }

  /** `YYYY-MM` in Slovak time, of what has a date. */
  monthOf(entry: Entry): string | undefined {
    if (entry.date === undefined) return undefined
    const known = this.monthsOfEntries.get(entry)
    if (known !== undefined) return known
    const month = monthOf(entry.date)
    this.monthsOfEntries.set(entry, month)
    return month
  }

  idOfSlug(collection: PageCollection, locale: Locale, slug: string, reader: Reader): string | undefined {
    const id = this.shelf(collection).bySlug.get(`${locale} ${slug}`)
    if (id === undefined) return undefined
    return this.isFor(reader, this.entry(collection, id)) ? id : undefined
  }

  /** Whether the entry could stand in the list: what must be looked at again when the entry comes or goes. */
  concerns(query: ListQuery, entry: Entry | undefined): boolean {
    if (!entry?.slugs[query.locale]) return false
    if (query.audience && entry.audience !== query.audience) return false
    if (query.topic && !entry.topics.includes(query.topic)) return false
    if (query.municipality && entry.municipality !== query.municipality) return false
    if (query.project && entry.project !== query.project) return false
    return !query.month || this.monthOf(entry) === query.month
  }

  private isFor(reader: Reader, entry: Entry | undefined) {
    return entry !== undefined && (reader === 'members' || entry.audience === 'public')
  }

  /**
   * Ids of the documents on this page of the list, how many the whole list has, and a digest of both: it changes when a
   * document joins, leaves or changes its place.
   */
  list(collection: IndexedCollection, reader: Reader, query: ListQuery): ListResult {
    const { lists } = this.shelf(collection)
    const key = `${reader} ${query.when ? this.today() : ''} ${JSON.stringify(query)}`
    const known = lists.get(key) ?? this.find(collection, reader, query)
    lists.set(key, known)
    return known
  }

  private find(collection: IndexedCollection, reader: Reader, query: ListQuery): ListResult {
    const { locale, when, month, municipality, limit, offset = 0 } = query
    const today = this.today()
    const candidates = month
      ? this.bucket(collection, 'month', month)
      : municipality
        ? this.bucket(collection, 'municipality', municipality)
        : this.shelf(collection).ordered
    let found = candidates.filter((entry) => {
      if (!this.isFor(reader, entry) || !this.concerns(query, entry)) return false
      if (when) {
        const last = dayOf(entry.ends ?? entry.date ?? new Date(0))
        if (when === 'upcoming' ? last < today : last >= today) return false
      }
      return true
    })
    if (when === 'upcoming') found.reverse()
    const undated = found.length > 0 && !found[0]?.date
    if (undated) {
      const collator = new Intl.Collator(locale)
      found = found.sort(
        (a, b) =>
          (a.order ?? 0) - (b.order ?? 0) ||
          collator.compare(a.titles[locale] ?? '', b.titles[locale] ?? '') ||
          a.id.localeCompare(b.id),
      )
    }
    const ids = found.slice(offset, limit === undefined ? undefined : offset + limit).map(({ id }) => id)
    return { ids, total: found.length, version: digest(`${found.length} ${ids.join(' ')}`) }
  }

  /**
   * Ids of the newest public documents on a topic that came before a moment (ISO 8601). What is newer is none of its
   * business, so a new article changes no older one's page. Looks at a few hundred at most: what is further away in
   * time nobody reads next.
   */
  earlier(
    collection: IndexedCollection,
    locale: Locale,
    topic: string,
    moment: string,
    limit: number,
  ): string[] {
    const { ordered } = this.shelf(collection)
    let [from, to] = [0, ordered.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((ordered[middle]?.date ?? '') < moment) to = middle
      else from = middle + 1
    }
    const ids: string[] = []
    for (const { id, audience, slugs, topics } of ordered.slice(from, from + 300)) {
      if (audience === 'public' && slugs[locale] && topics.includes(topic)) ids.push(id)
      if (ids.length === limit) break
    }
    return ids
  }

  private bucket(collection: IndexedCollection, by: 'month' | 'municipality', value: string): Entry[] {
    const { buckets, ordered } = this.shelf(collection)
    let bucket = buckets[by]
    if (!bucket) {
      bucket = buckets[by] = new Map()
      for (const entry of ordered) {
        const its = (by === 'month' ? this.monthOf(entry) : entry.municipality) ?? ''
        const others = bucket.get(its)
        if (others) others.push(entry)
        else bucket.set(its, [entry])
      }
    }
    return bucket.get(value) ?? []
  }

  /** The months that have something in them, newest first. */
  monthsOf(
    collection: IndexedCollection,
    reader: Reader,
    locale: Locale,
  ): { month: string; total: number }[] {
    const { months, ordered } = this.shelf(collection)
    const key = `${reader} ${locale}`
    const known = months.get(key)
    if (known) return known
    const totals = new Map<string, number>()
    for (const entry of ordered) {
      const month = this.monthOf(entry)
      if (!month || !entry.slugs[locale] || !this.isFor(reader, entry)) continue
      totals.set(month, (totals.get(month) ?? 0) + 1)
    }
    const found = [...totals]
      .map(([month, total]) => ({ month, total }))
      .sort((a, b) => (b.month < a.month ? -1 : 1))
    months.set(key, found)
    return found
  }

  /** The months before and after one, `YYYY-MM`, that have something. */
  neighbourMonths(
    collection: IndexedCollection,
    reader: Reader,
    locale: Locale,
    month: string,
  ): NeighbourMonths {
    const months = this.monthsOf(collection, reader, locale).map((entry) => entry.month)
    return { before: months.find((other) => other < month), after: months.findLast((other) => other > month) }
  }

  /** When something public last changed in a collection, or in one year of it; ISO 8601, '' where there is nothing. */
  lastChange(collection: IndexedCollection, year = ''): string {
    const { changes, ordered } = this.shelf(collection)
    if (changes.size === 0) {
      changes.set('', '')
      for (const entry of ordered) {
        if (entry.audience !== 'public' || Object.keys(entry.slugs).length === 0) continue
        for (const span of ['', this.yearOf(entry) ?? '']) {
          if (entry.updatedAt > (changes.get(span) ?? '')) changes.set(span, entry.updatedAt)
        }
      }
    }
    return changes.get(year) ?? ''
  }

  /** What a page depends on that tells `lastChange`. */
  changeName(collection: IndexedCollection, year = ''): string {
    return `changed ${collection} ${year}`
  }

  /** The changes that a document's change may be the last of. */
  changesOf(collection: IndexedCollection, ...entries: (Entry | undefined)[]): string[] {
    const years = entries.flatMap((entry) => (entry && this.yearOf(entry)) ?? [])
    return ['', ...new Set(years)].map((year) => this.changeName(collection, year))
  }

  private yearOf(entry: Entry): string | undefined {
    return this.monthOf(entry)?.slice(0, 4)
  }

  monthsVersion(collection: IndexedCollection, reader: Reader, locale: Locale): string {
    return digest(JSON.stringify(this.monthsOf(collection, reader, locale)))
  }
}

import DataLoader from 'dataloader'
import type { DataFromCollectionSlug, DataFromGlobalSlug, Payload, TypedUser, Where } from 'payload'
import { defaultLocale, isLocale, type Locale, locales } from '../i18n/locales'
import { typeset } from '../i18n/typeset'
import {
  ContentIndex,
  type Entry,
  type IndexedCollection,
  indexedCollections,
  isIndexed,
  type ListQuery,
  type NeighbourMonths,
} from './ContentIndex'
import { currentPreview, currentReader, type Reader, recordDependency } from './dependencies'
import type { PageCollection } from './pageCollections'
import { typesetDocument } from './typesetDocument'

export const globals = ['navigation', 'footer', 'settings', 'notice'] as const
export type GlobalName = (typeof globals)[number]

/** The publisher reads for members without being one of them; the access rules look at the collection alone. */
const memberUser = { id: 'publisher', collection: 'members' } as unknown as TypedUser

const userOf = (reader: Reader) => (reader === 'members' ? memberUser : undefined)

/**
 * How many documents stay in memory between renders; a document's three languages count three times. Enough for
 * everything that many pages share; articles pass through.
 */
const cacheSize = 1000

/** A moved address: the old one and the document that is found under it now, or the address that it leads to. */
export interface Redirect {
  collection?: string
  locale?: Locale
  fromSlug?: string
  documentId?: string
  fromPath?: string
  toUrl?: string
}

/** What a link needs to know. */
export interface Name {
  id: string
  title: string
  slug: string
  audience: Reader
}

/** So many documents are read with one query: a database takes only so many parameters. */
const atOnce = 500

/** How many articles are offered to go on reading. */
const mostEarlier = 3

type Raw = Record<string, unknown>

const iso = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : undefined
}
const idOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'object' && 'value' in value) return idOf(value.value)
  if (typeof value === 'object' && 'id' in value) return idOf(value.id)
  return String(value)
}
const perLocale = (value: unknown): Partial<Record<Locale, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Partial<Record<Locale, unknown>>) : {}

/** The fields that the index is made from, where a collection has them. */
const indexedFields = [
  'title',
  'slug',
  'ready',
  'audience',
  'publishedOn',
  'startsOn',
  'endsOn',
  'order',
  'topics',
  'municipality',
  'project',
  'cover',
  'filename',
  'sizes',
]

/**
 * The door to the CMS. Every answer is read with the reader's own rights and reported to the open reading
 * (see dependencies.ts) under a name whose present version `versionOf` tells; whoever compares the two knows
 * whether a page is still true.
 */
export class ContentStore {
  readonly index: ContentIndex
  private documents = new Map<string, Promise<Raw | null>>()
  private loaders = new Map<string, DataLoader<string, Raw | null>>()
  private globalCache = new Map<string, Promise<Raw>>()
  private globalVersions = new Map<string, string>()
  private redirectList: Redirect[] = []
  /** Id of the page that the editors chose for the home page. */
  homePage: string | undefined
  /** Counts changes: what began before one and ends after it may hold what is no longer true. */
  generation = 0

  constructor(
    private readonly payload: Payload,
    now?: () => Date,
  ) {
    this.index = new ContentIndex(now)
  }

  // ---- what pages ask -------------------------------------------------------------------------------

  async documentById<C extends IndexedCollection>(
    collection: C,
    id: string | null | undefined,
    locale: Locale,
  ): Promise<DataFromCollectionSlug<C> | null> {
    if (!id) return null
    const preview = currentPreview()
    if (preview?.collection === collection && preview.id === id && preview.locale === locale)
      return typesetDocument(preview.document, locale) as unknown as DataFromCollectionSlug<C>
    const reader = currentReader()
    const document = await this.cachedDocument(collection, id, locale, reader)
    recordDependency(
      `document ${collection} ${id}`,
      iso(document?.updatedAt) ?? this.index.entry(collection, id)?.updatedAt ?? '',
    )
    return document as DataFromCollectionSlug<C> | null
  }

  async documentsByIds<C extends IndexedCollection>(
    collection: C,
    ids: readonly string[],
    locale: Locale,
  ): Promise<DataFromCollectionSlug<C>[]> {
    const documents = await Promise.all(ids.map((id) => this.documentById(collection, id, locale)))
    return documents.filter((document) => document !== null)
  }

  async documentBySlug<C extends PageCollection>(
    collection: C,
    slug: string,
    locale: Locale,
  ): Promise<DataFromCollectionSlug<C> | null> {
    const preview = currentPreview()
    if (preview?.collection === collection && preview.slug === slug && preview.locale === locale)
      return this.documentById(collection, preview.id, locale)
    const reader = currentReader()
    const id = this.index.idOfSlug(collection, locale, slug, reader)
    recordDependency(`slug ${collection} ${locale} ${reader} ${slug}`, id ?? '')
    return this.documentById(collection, id, locale)
  }

  async list<C extends IndexedCollection>(
    collection: C,
    query: ListQuery,
  ): Promise<{ documents: DataFromCollectionSlug<C>[]; total: number }> {
    const reader = currentReader()
    const { ids, total, version } = this.index.list(collection, reader, query)
    recordDependency(`list ${collection} ${reader} ${JSON.stringify(query)}`, version)
    return { documents: await this.documentsByIds(collection, ids, query.locale), total }
  }

  months(collection: IndexedCollection, locale: Locale): { month: string; total: number }[] {
    const reader = currentReader()
    recordDependency(
      `months ${collection} ${reader} ${locale}`,
      this.index.monthsVersion(collection, reader, locale),
    )
    return this.index.monthsOf(collection, reader, locale)
  }

  /** The months next to one, `YYYY-MM`, that have something. What these hold does not concern the page that asks. */
  neighbourMonths(collection: PageCollection, locale: Locale, month: string): NeighbourMonths {
    const reader = currentReader()
    recordDependency(
      `neighbours ${collection} ${reader} ${locale} ${month}`,
      this.neighboursVersion(collection, reader, locale, month),
    )
    return this.index.neighbourMonths(collection, reader, locale, month)
  }

  private neighboursVersion(
    collection: IndexedCollection,
    reader: Reader,
    locale: Locale,
    month: string,
  ): string {
    const { before, after } = this.index.neighbourMonths(collection, reader, locale, month)
    return `${before} ${after}`
  }

  /** When the public part of a collection, or of one year of it, last changed; ISO 8601, '' where it is empty. */
  lastChange(collection: PageCollection, year?: string): string {
    const changed = this.index.lastChange(collection, year)
    recordDependency(this.index.changeName(collection, year), changed)
    return changed
  }

  /** The file of a picture, without the rest of it: the original. */
  pictureFile(id: string): string | undefined {
    const entry = this.index.entry('media', id)
    recordDependency(`document media ${id}`, entry?.updatedAt ?? '')
    return entry?.files[0]
  }

  /** The document's slug in every language that is ready. */
  alternates(collection: PageCollection, id: string): Partial<Record<Locale, string>> {
    const entry = this.index.entry(collection, id)
    recordDependency(`document ${collection} ${id}`, entry?.updatedAt ?? '')
    const preview = currentPreview()
    if (preview?.collection === collection && preview.id === id)
      return { ...entry?.slugs, [preview.locale]: preview.slug }
    return entry?.slugs ?? {}
  }

  /** What can be said of a list without reading its documents: id, slugs, titles, date. */
  entries(collection: PageCollection, query: ListQuery): Entry[] {
    const reader = currentReader()
    const { ids, version } = this.index.list(collection, reader, query)
    recordDependency(`list ${collection} ${reader} ${JSON.stringify(query)}`, version)
    return ids.flatMap((id) => {
      const entry = this.index.entry(collection, id)
      recordDependency(`document ${collection} ${id}`, entry?.updatedAt ?? '')
      return entry ?? []
    })
  }

  /** Whether a list has anything in it. What it is does not concern the page that asks. */
  some(collection: PageCollection, query: ListQuery): boolean {
    const reader = currentReader()
    const asked: ListQuery = { ...query, limit: 1 }
    const found = this.index.list(collection, reader, asked).total > 0
    recordDependency(`some ${collection} ${reader} ${JSON.stringify(asked)}`, String(found))
    return found
  }

  /**
   * Title and slug of documents that the page only names or links to. Unlike `documentsByIds`, a change of
   * anything else in them leaves the page as it is: a town's new phone number must not touch all its news.
   */
  names(collection: PageCollection, ids: readonly string[], locale: Locale): Name[] {
    const reader = currentReader()
    return ids.flatMap((id) => {
      recordDependency(
        `name ${collection} ${locale} ${reader} ${id}`,
        this.nameVersion(collection, locale, reader, id),
      )
      return this.name(collection, locale, reader, id) ?? []
    })
  }

  /** Titles and slugs of the newest public documents on a topic that came before this moment. */
  earlier(collection: PageCollection, locale: Locale, topic: string, moment: string): Name[] {
    const ids = this.index.earlier(collection, locale, topic, moment, mostEarlier)
    recordDependency(`earlier ${collection} ${locale} ${topic} ${moment}`, ids.join(' '))
    return this.names(collection, ids, locale)
  }

  private name(collection: PageCollection, locale: Locale, reader: Reader, id: string): Name | null {
    const entry = this.index.entry(collection, id)
    const slug = entry?.slugs[locale]
    if (!entry || !slug || (reader === 'public' && entry.audience !== 'public')) return null
    return { id, slug, title: entry.titles[locale] ?? '', audience: entry.audience }
  }

  private nameVersion(collection: PageCollection, locale: Locale, reader: Reader, id: string): string {
    const name = this.name(collection, locale, reader, id)
    return name ? `${name.slug} ${name.title}` : ''
  }

  /**
   * The domains that may frame a town's widgets, by its Slovak slug; `*` where any may. Read with the house's own
   * rights: delivery has to know them, and readers are not shown the list.
   */
  async widgetDomains(): Promise<Record<string, string[]>> {
    const towns = this.entries('municipalities', { locale: defaultLocale })
    const { docs } = await this.payload.find({
      collection: 'municipalities',
      where: { id: { in: towns.map(({ id }) => id) } },
      pagination: false,
      locale: defaultLocale,
      depth: 0,
      select: { slug: true, embedAnywhere: true, embedDomains: true },
    })
    const allowed = docs.map(({ slug, embedAnywhere, embedDomains }): [string, string[]] => [
      slug ?? '',
      embedAnywhere ? ['*'] : (embedDomains ?? []).map(({ domain }) => domain),
    ])
    return Object.fromEntries(allowed.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  async globalBySlug<G extends GlobalName>(slug: G, locale: Locale): Promise<DataFromGlobalSlug<G>> {
    const key = `${slug} ${locale}`
    let found = this.globalCache.get(key)
    if (!found) {
      const reading = this.payload.findGlobal({
        slug,
        locale,
        fallbackLocale: false,
        overrideAccess: false,
        depth: 0,
      }) as Promise<unknown> as Promise<Raw>
      found = reading.then((value) => typesetDocument(value, locale))
      this.globalCache.set(key, found)
      found.catch(() => this.globalCache.delete(key))
    }
    const value = await found
    recordDependency(`global ${slug}`, iso(value.updatedAt) ?? '')
    return value as unknown as DataFromGlobalSlug<G>
  }

  /** `YYYY-MM-DD` in Slovak time; the page is made anew when the day ends. */
  today(): string {
    const today = this.index.today()
    recordDependency('today', today)
    return today
  }

  private cachedDocument(collection: IndexedCollection, id: string, locale: Locale, reader: Reader) {
    const key = `${collection} ${id} ${locale} ${reader}`
    const cached = this.documents.get(key)
    if (cached) {
      // Used again: to the end of the line, so that what all pages share outlives the articles.
      this.documents.delete(key)
      this.documents.set(key, cached)
      return cached
    }
    const { generation } = this
    const reading = this.loader(collection, locale, reader)
      .load(id)
      .then((document) => {
        if (this.generation !== generation) this.documents.delete(key)
        return typesetDocument(document, locale)
      })
    this.documents.set(key, reading)
    reading.catch(() => this.documents.delete(key))
    if (this.documents.size > cacheSize) this.documents.delete(this.documents.keys().next().value as string)
    return reading
  }

  /**
   * Reads documents together that are asked for at the same time, as the parts of a list and of pages that are rendered
   * side by side are: preparing a query costs many times what one more row does.
   */
  private loader(collection: IndexedCollection, locale: Locale, reader: Reader) {
    const key = `${collection} ${locale} ${reader}`
    const known = this.loaders.get(key)
    if (known) return known
    const read = async (ids: readonly string[]): Promise<(Raw | null)[]> => {
      const { docs } = await this.payload.find({
        collection,
        where: { id: { in: [...ids] } },
        pagination: false,
        locale,
        fallbackLocale: false,
        overrideAccess: false,
        user: userOf(reader),
        depth: 0,
      })
      const found = new Map(docs.map((document) => [String(document.id), document as unknown as Raw]))
      return ids.map((id) => found.get(id) ?? null)
    }
    // What was read is kept above, where it can be forgotten.
    const loader = new DataLoader<string, Raw | null>(read, {
      cache: false,
      maxBatchSize: 100,
      batchScheduleFn: (send) => setImmediate(send),
    })
    this.loaders.set(key, loader)
    return loader
  }

  // ---- what the publisher asks ----------------------------------------------------------------------

  /**
   * The newest version of a document, published or not, ready or not. With the house's own rights: the CMS has
   * asked who wants to see it, and asks for one document.
   */
  async draft(collection: PageCollection, id: string, locale: Locale): Promise<Raw | null> {
    const document = await this.payload.findByID({
      collection,
      id,
      locale,
      fallbackLocale: false,
      draft: true,
      disableErrors: true,
      depth: 0,
    })
    return document as unknown as Raw | null
  }

  redirects(): Redirect[] {
    return this.redirectList
  }

  /** The present version of a dependency, comparable with the one that a render reported. */
  versionOf(name: string): string {
    const [kind, subject = '', third = '', fourth = ''] = name.split(' ', 4)
    switch (kind) {
      case 'document':
        return isIndexed(subject) ? (this.index.entry(subject, third)?.updatedAt ?? '') : ''
      case 'slug':
        return isLocale(third) && isIndexed(subject)
          ? (this.index.idOfSlug(
              subject as PageCollection,
              third,
              name.split(' ')[4] ?? '',
              fourth as Reader,
            ) ?? '')
          : ''
      case 'name':
        return isIndexed(subject) && isLocale(third)
          ? this.nameVersion(subject as PageCollection, third, fourth as Reader, name.split(' ')[4] ?? '')
          : ''
      case 'list':
      case 'some': {
        if (!isIndexed(subject)) return ''
        const query = JSON.parse(name.slice(`${kind} ${subject} ${third} `.length)) as ListQuery
        const { version, total } = this.index.list(subject, third as Reader, query)
        return kind === 'list' ? version : String(total > 0)
      }
      case 'changed':
        return isIndexed(subject) ? this.index.lastChange(subject, third || undefined) : ''
      case 'months':
        return isIndexed(subject) && isLocale(fourth)
          ? this.index.monthsVersion(subject, third as Reader, fourth)
          : ''
      case 'neighbours':
        return isIndexed(subject) && isLocale(fourth)
          ? this.neighboursVersion(subject, third as Reader, fourth, name.split(' ')[4] ?? '')
          : ''
      case 'earlier':
        return isIndexed(subject) && isLocale(third)
          ? this.index.earlier(subject, third, fourth, name.split(' ')[4] ?? '', mostEarlier).join(' ')
          : ''
      case 'global':
        return this.globalVersions.get(subject) ?? ''
      case 'today':
        return this.index.today()
      default:
        // A dependency of an older build that nobody knows any more: never equal, so the page is made anew.
        return '?'
    }
  }

  /**
   * Learns what has changed since it last looked. Ids and times are compared first, and only what differs is read:
   * ten thousand documents in three languages every minute would keep everything else waiting for seconds.
   */
  async reload(): Promise<void> {
    for (const collection of indexedCollections) {
      const before = new Map(this.index.entries(collection).map((entry) => [entry.id, entry]))
      const changed: string[] = []
      const kept: Entry[] = []
      for (const { id, updatedAt } of await this.readTimes(collection)) {
        const known = before.get(id)
        before.delete(id)
        if (known?.updatedAt === updatedAt) kept.push(known)
        else changed.push(id)
      }
      for (const id of [...changed, ...before.keys()]) this.forget(collection, id)
      if (changed.length === 0 && before.size === 0) continue
      this.index.fill(collection, [...kept, ...(await this.readEntries(collection, changed))])
    }
    for (const slug of globals) await this.reloadGlobal(slug)
    await this.reloadRedirects()
  }

  /** Reads what is published of one document; answers with its entries before and now. */
  async reloadDocument(collection: IndexedCollection, id: string) {
    const [now] = await this.readEntries(collection, [id])
    this.forget(collection, id)
    const before = this.index.put(collection, id, now)
    return { before, now }
  }

  async reloadGlobal(slug: GlobalName): Promise<boolean> {
    const value = (await this.payload.findGlobal({ slug, depth: 0 })) as unknown as Raw
    const version = iso(value.updatedAt) ?? ''
    if (this.globalVersions.get(slug) === version) return false
    this.globalVersions.set(slug, version)
    if (slug === 'settings') this.homePage = idOf(value.homePage)
    this.generation += 1
    for (const locale of locales) this.globalCache.delete(`${slug} ${locale}`)
    return true
  }

  async reloadRedirects(): Promise<void> {
    const { docs } = await this.payload.find({ collection: 'redirects', depth: 0, pagination: false })
    this.redirectList = (docs as unknown as Raw[]).map((redirect) => ({
      collection: redirect.collectionSlug as string | undefined,
      locale: isLocale(redirect.locale) ? redirect.locale : undefined,
      fromSlug: redirect.fromSlug as string | undefined,
      documentId: idOf(redirect.document),
      fromPath: redirect.fromPath as string | undefined,
      toUrl: redirect.toUrl as string | undefined,
    }))
  }

  private forget(collection: IndexedCollection, id: string) {
    this.generation += 1
    for (const locale of locales) {
      this.documents.delete(`${collection} ${id} ${locale} public`)
      this.documents.delete(`${collection} ${id} ${locale} members`)
    }
  }

  /** What of a collection is published. */
  private published(collection: IndexedCollection): Where[] {
    const { config } = this.payload.collections[collection]
    const conditions: Where[] = []
    if (config.versions?.drafts) conditions.push({ _status: { equals: 'published' } })
    if (config.trash) conditions.push({ deletedAt: { exists: false } })
    return conditions
  }

  private async readTimes(collection: IndexedCollection): Promise<{ id: string; updatedAt: string }[]> {
    const { docs } = await this.payload.db.find<Raw & { id: string | number }>({
      collection,
      locale: defaultLocale,
      pagination: false,
      limit: 0,
      where: { and: this.published(collection) },
      select: { updatedAt: true },
    })
    return docs.map(({ id, updatedAt }) => ({ id: String(id), updatedAt: iso(updatedAt) ?? '' }))
  }

  /**
   * Straight from the database adapter: one query for all languages, and no hooks over ten thousand
   * documents. Nothing of what it answers is shown before the document itself was read with the reader's
   * rights.
   */
  private async readEntries(collection: IndexedCollection, ids: string[]): Promise<Entry[]> {
    const { config } = this.payload.collections[collection]
    const names = new Set(config.flattenedFields.map((field) => field.name))
    const fields = indexedFields.filter((name) => names.has(name))
    const entries: Entry[] = []
    for (let at = 0; at < ids.length; at += atOnce) {
      const { docs } = await this.payload.db.find<Raw & { id: string | number }>({
        collection,
        locale: 'all',
        pagination: false,
        limit: 0,
        where: { and: [{ id: { in: ids.slice(at, at + atOnce) } }, ...this.published(collection)] },
        select: Object.fromEntries([...fields, 'updatedAt'].map((name) => [name, true])),
      })
      entries.push(...docs.map((document) => this.entryOf(document)))
    }
    return entries
  }

  private entryOf(document: Raw & { id: string | number }): Entry {
    const ready = perLocale(document.ready)
    const slug = perLocale(document.slug)
    const title = perLocale(document.title)
    const isReady = (locale: Locale) => ready[locale] === true && typeof slug[locale] === 'string'
    const readyLocales = locales.filter(isReady)
    const pick = (values: Partial<Record<Locale, unknown>>) =>
      Object.fromEntries(readyLocales.map((locale) => [locale, values[locale]])) as Record<Locale, string>
    const typed = (locale: Locale) => typeset(String(title[locale] ?? ''), locale)
    const sizes = Object.values((document.sizes ?? {}) as Record<string, { filename?: string | null } | null>)
    const files = [document.filename, ...sizes.map((size) => size?.filename)]
    return {
      id: String(document.id),
      updatedAt: iso(document.updatedAt) ?? '',
      audience: document.audience === 'members' ? 'members' : 'public',
      slugs: pick(slug),
      titles: Object.fromEntries(readyLocales.map((locale) => [locale, typed(locale)])),
      date: iso(document.publishedOn) ?? iso(document.startsOn),
      ends: iso(document.endsOn),
      order: typeof document.order === 'number' ? document.order : undefined,
      topics: ((document.topics ?? []) as unknown[]).flatMap((topic) => idOf(topic) ?? []),
      municipality: idOf(document.municipality),
      project: idOf(document.project),
      cover: idOf(document.cover),
      files: files.filter((file): file is string => typeof file === 'string'),
    }
  }
}

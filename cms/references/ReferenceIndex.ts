import { appendVersionToQueryKey, type Payload, type Where } from 'payload'
import { type ContentCollectionSlug, contentCollections } from '../collections/contentCollections'
import { isValues, type Values } from '../fields/ready/Values'
import { type Locale, locales } from '../locales'
import { type Target, targetsIn } from './targetsIn'

/** A document that leads to another, or shows it. */
export interface Source {
  collection: ContentCollectionSlug
  id: string
  /** Where readers see it now. */
  live: Locale[]
  /** Whether the newest version, not yet published, has it. */
  draft: boolean
  fields: Target['fields']
}

interface Kept {
  updatedAt: string
  targets: Target[]
  /** The languages in which readers see what was read. */
  live: Locale[]
}

type Read = Values & { id: string; updatedAt: string }

/** How long a change may be older than the newest one that was seen, in milliseconds: clocks and transactions differ. */
const overlap = 60_000
/** How often all times of change are compared, in milliseconds, for what was written past the clock: an import. */
const comparedEvery = 10 * 60_000

/** How many documents are read at once; other requests are answered in between. */
const partSize = 50

const languagesOf = (document: Values): Locale[] => {
  if (document._status !== 'published' || document.deletedAt) return []
  return locales.filter((locale) => isValues(document.ready) && document.ready[locale] === true)
}

/**
 * Which document leads to what: read from the database once, then only what has changed since. It lives in memory,
 * because it can be made anew at any time and nothing can leave it wrong for long: neither a lost hook nor a write
 * by another process. What was deleted is found out by whoever shows it.
 */
class ReferenceIndex {
  private readonly stored = new Map<string, Kept>()
  private readonly drafts = new Map<string, Kept>()
  private newest = 0
  private comparedAt = 0
  private refreshing: Promise<void> | null = null

  constructor(private readonly payload: Payload) {}

  /** The documents that have the key (see `Target`) among what they lead to, as of the last refreshing. */
  sourcesOf(key: string): Source[] {
    const sources = new Map<string, Source>()
    for (const [kept, isDraft] of [
      [this.stored, false],
      [this.drafts, true],
    ] as const) {
      for (const [name, { live, targets }] of kept) {
        const target = targets.find((one) => one.key === key)
        if (!target) continue
        const [collection, id = ''] = name.split(' ') as [ContentCollectionSlug, string]
        const source = sources.get(name) ?? { collection, id, live: [], draft: false, fields: [] }
        sources.set(name, source)
        if (isDraft) source.draft = true
        else source.live = live.filter((locale) => target.locales.includes(locale))
        if (source.fields.length === 0) source.fields = target.fields
      }
    }
    return [...sources.values()].filter(({ draft, live }) => draft || live.length > 0)
  }

  /** Every web address that readers are led to, as of the last refreshing. */
  liveAddresses(): string[] {
    const addresses = new Set<string>()
    for (const { live, targets } of this.stored.values()) {
      for (const { key, locales: languages } of targets) {
        if (/^https?:/.test(key) && live.some((locale) => languages.includes(locale))) addresses.add(key)
      }
    }
    return [...addresses]
  }

  /** Reads what has changed. One at a time; whoever asks meanwhile waits for one that began after the question. */
  async refresh(): Promise<void> {
    while (this.refreshing) await this.refreshing.catch(() => undefined)
    this.refreshing = this.read().finally(() => {
      this.refreshing = null
    })
    await this.refreshing
  }

  private async read(): Promise<void> {
    const now = Date.now()
    const whole = now - this.comparedAt > comparedEvery
    const since = new Date(whole ? 0 : this.newest - overlap).toISOString()
    for (const collection of contentCollections) await this.readCollection(collection, since, whole)
    if (whole) this.comparedAt = now
  }

  private async readCollection(
    collection: ContentCollectionSlug,
    since: string,
    whole: boolean,
  ): Promise<void> {
    const { db } = this.payload
    const all = { collection, limit: 0, locale: 'all', pagination: false } as const
    const changedSince: Where = whole ? {} : { updatedAt: { greater_than_equal: since } }

    const times = await db.find<Read>({ ...all, select: { updatedAt: true }, where: changedSince })
    await this.keep(this.stored, collection, times.docs, whole, async (ids) => {
      const { docs } = await db.find<Read>({ ...all, where: { id: { in: ids } } })
      return docs
    })

    const drafts: Where = { _status: { equals: 'draft' } }
    const newest = await db.queryDrafts<Read>({
      ...all,
      select: { parent: true, version: { updatedAt: true } },
      where: appendVersionToQueryKey({ and: [drafts] }),
    })
    await this.keep(this.drafts, collection, newest.docs, true, async (ids) => {
      const { docs } = await db.queryDrafts<Read>({
        ...all,
        where: { and: [appendVersionToQueryKey({ and: [drafts] }), { parent: { in: ids } }] },
      })
      return docs
    })
  }

  /** Reads those of the documents that are not kept as they are now, and forgets the others when these are all. */
  private async keep(
    kept: Map<string, Kept>,
    collection: ContentCollectionSlug,
    times: Read[],
    areAll: boolean,
    read: (ids: string[]) => Promise<Read[]>,
  ): Promise<void> {
    const { flattenedFields } = this.payload.collections[collection].config
    const name = (id: string) => `${collection} ${id}`
    const time = (updatedAt: string) => new Date(updatedAt).toISOString()
    if (areAll) {
      const names = new Set(times.map(({ id }) => name(id)))
      for (const known of kept.keys()) {
        if (known.startsWith(`${collection} `) && !names.has(known)) kept.delete(known)
      }
    }
    const changed = times.filter(({ id, updatedAt }) => kept.get(name(id))?.updatedAt !== time(updatedAt))
    for (let index = 0; index < changed.length; index += partSize) {
      const part = changed.slice(index, index + partSize).map(({ id }) => id)
      for (const document of await read(part)) {
        const targets = document.deletedAt ? [] : targetsIn(flattenedFields, document)
        const updatedAt = time(document.updatedAt)
        kept.set(name(document.id), { updatedAt, targets, live: languagesOf(document) })
        this.newest = Math.max(this.newest, new Date(updatedAt).getTime())
      }
    }
  }
}

const indexes = new WeakMap<Payload, ReferenceIndex>()

/** The index of a running Payload; made when it is first asked for. */
export const referenceIndex = (payload: Payload): ReferenceIndex => {
  const index = indexes.get(payload) ?? new ReferenceIndex(payload)
  indexes.set(payload, index)
  return index
}

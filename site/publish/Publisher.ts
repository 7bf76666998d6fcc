import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Entry, type IndexedCollection, isIndexed, type ListQuery } from '../content/ContentIndex'
import { type ContentStore, type GlobalName, globals } from '../content/ContentStore'
import type { Reader } from '../content/dependencies'
import { isPageCollection, type PageCollection, pageCollections } from '../content/pageCollections'
import type { SharePicture } from '../content/sharePicture'
import { type Locale, locales } from '../i18n/locales'
import { cleanPage } from './cleanPage'
import { copyAssets } from './copyAssets'
import { drawSharePicture } from './drawSharePicture'
import { allPages, documentPages, gatheringPages, homePages, type PlannedPage, redirectMap } from './pagePlan'
import { fileOf, type PageRecord, Release } from './Release'
import { RenderQueue, type Urgency } from './RenderQueue'
import type { Renderer } from './renderer'
import { SharePictures } from './SharePictures'
import { localeOf, searchRecord } from './searchRecord'

/** What the CMS says has changed. */
export type Change = { collection: string; id: string } | { global: string }

export interface PublisherOptions {
  content: ContentStore
  renderer: Renderer
  publishedDir: string
  /** Folders of the uploads, as the CMS keeps them. */
  uploadDirs: { media: string; documents: string }
  /** Next's output and the bundles, from which the assets of a release are copied. */
  siteDir: string
  /** Names the build; a release holds the pages of one build. */
  buildId: string
  log: Logger
  /** Milliseconds between two comparisons of the files with the database. */
  reconcileEvery?: number
  /** Makes the picture for sharing a page, as PNG. */
  draw?: (picture: SharePicture) => Promise<Uint8Array>
}

/** A page that readers find. */
export interface PublishedPage {
  locale: Locale
  address: string
  reader: Reader
  /** ISO 8601. */
  writtenAt: string
}

/** A page that could not be rendered by this build depends on this, which never has the same version. */
const unrendered = 'unrendered'

/** How soon what failed is tried again; milliseconds. */
const retryEvery = 3000

/** What nobody waits for begins so long after the last change; milliseconds. */
const calmAfter = 1000

/** On MongoDB a change is visible only after its transaction, which ends after the poke was sent; milliseconds. */
const lookAgainAfter = [50, 250, 1000]

/** So many pages are made at once when a change touches them: a second or two of work. */
const mostAtOnce = 200

/** What lists and addresses are made from; a change of anything else in a document leaves them as they are. */
const listing = ({ updatedAt: _, files: __, ...rest }: Entry) => JSON.stringify(rest)

/**
 * Keeps the published files true. It is told of changes (`poke`), but does not rely on it: it compares what
 * is published with what the pages were made from, at the start and every minute, and mends the difference.
 */
export class Publisher {
  private current: Release | undefined
  /** The release of a new build, until it is complete and takes the current one's place. */
  private building: Release | undefined
  private readonly queue: RenderQueue
  /** Changes whose pages are still being made, taken out or tidied up after. */
  private changes = 0
  private readonly pictures: SharePictures
  private gathering = new Map<Release, Set<string>>()
  /** Addresses that cannot be rendered now, with the reason that was logged. */
  private readonly faults = new Map<string, string>()
  private databaseFault: string | undefined
  private timer: NodeJS.Timeout | undefined
  private faultTimer: NodeJS.Timeout | undefined
  private lookAgain = new Set<NodeJS.Timeout>()
  private lock: Promise<unknown> = Promise.resolve()
  private stopped = false
  /** When the CMS last told of a change, milliseconds. */
  private lastPoke = 0
  /** Whether all was compared with the database since the start. */
  private compared = false

  constructor(private readonly options: PublisherOptions) {
    this.queue = new RenderQueue((release, page) => this.publishPage(release, page))
    this.pictures = new SharePictures({
      releases: () => this.releases,
      idle: () => this.calm(),
      draw: options.draw ?? drawSharePicture,
      log: options.log,
    })
  }

  /** Answers once no page waits and no editor has just changed something: the next change is likely near. */
  private async calm() {
    for (;;) {
      await this.queue.idle()
      const left = this.lastPoke + calmAfter - Date.now()
      if (left <= 0 || this.stopped) return
      await wait(left)
    }
  }

  private get releases(): Release[] {
    return [this.current, this.building].filter((release) => release !== undefined)
  }

  /** Publishes what is missing and keeps doing so; answers once the first complete release is served. */
  async start() {
    const { publishedDir, siteDir, buildId, log } = this.options
    await mkdir(path.join(publishedDir, 'releases'), { recursive: true })
    const served = await this.servedId()
    if (served && existsSync(this.folder(served))) {
      this.current = await Release.open(this.folder(served))
      // Pages of the new build may come into the current release before the swap; they need its assets.
      await copyAssets(siteDir, path.join(this.current.folder, 'public'))
    }
    if (served !== buildId) {
      this.building = await Release.open(this.folder(buildId))
      if (this.current) await this.carryAssets(this.current, this.building)
      await copyAssets(siteDir, path.join(this.building.folder, 'public'))
      log.info(
        { build: buildId },
        'A new build: publishing a whole new release beside the one that is served',
      )
    }
    await this.round()
  }

  async stop() {
    this.stopped = true
    clearTimeout(this.timer)
    clearTimeout(this.faultTimer)
    for (const timer of this.lookAgain) clearTimeout(timer)
    await this.queue.stop()
    await this.pictures.stop()
    await this.lock.catch(() => undefined)
    for (const release of this.releases) await release.close()
  }

  /** One comparison, then the next one after a while: sooner where something is broken. */
  private async round() {
    try {
      await this.reconcile()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (this.databaseFault !== reason) {
        this.options.log.error({ reason }, 'The content cannot be read; the published pages stay')
      }
      this.databaseFault = reason
    }
    if (this.stopped) return
    const { reconcileEvery = 60_000 } = this.options
    const broken = this.databaseFault !== undefined || this.building !== undefined
    this.timer = setTimeout(
      () => void this.round(),
      broken ? Math.min(retryEvery, reconcileEvery) : reconcileEvery,
    )
  }

  /** Tries the pages that could not be rendered again, until they can. */
  private retryFaults() {
    if (this.faultTimer || this.stopped || this.faults.size === 0) return
    this.faultTimer = setTimeout(async () => {
      const expected = allPages(this.options.content)
      const pages = [...this.faults.keys()].flatMap((address) => expected.get(address) ?? [])
      for (const release of this.releases) {
        await Promise.all(pages.map((page) => this.queue.add(release, page, 'whenIdle')))
      }
      this.faultTimer = undefined
      this.retryFaults()
    }, retryEvery)
  }

  /** Compares everything published with everything in the database, and mends every difference. */
  async reconcile(): Promise<{ rendered: number; removed: number }> {
    const { log } = this.options
    await this.exclusively(async () => {
      await this.options.content.reload()
      this.refuseEmptiness()
    })
    if (this.databaseFault !== undefined) {
      log.info('The content can be read again')
      this.databaseFault = undefined
    }
    const outcome = { rendered: 0, removed: 0 }
    for (const release of this.releases) {
      const { rendered, removed } = await this.repair(release)
      outcome.rendered += rendered
      outcome.removed += removed
    }
    if (this.building) await this.swap(this.building)
    this.pictures.retry()
    this.compared = true
    return outcome
  }

  /** Renders every page anew, whatever it was made from. */
  async publishAll(): Promise<{ rendered: number; seconds: number }> {
    const began = Date.now()
    await this.exclusively(async () => {
      await this.options.content.reload()
      this.refuseEmptiness()
    })
    const pages = [...allPages(this.options.content).values()]
    for (const release of this.releases) {
      await Promise.all(pages.map((page) => this.queue.add(release, page, 'whenIdle')))
    }
    return { rendered: pages.length, seconds: (Date.now() - began) / 1000 }
  }

  /** Publishes one change, at once. Unknown names are ignored: the CMS has collections that no page shows. */
  async poke(change: Change): Promise<void> {
    this.lastPoke = Date.now()
    await this.take(change, lookAgainAfter)
  }

  private async take(change: Change, delays: number[]): Promise<void> {
    if (this.stopped) return
    const changed = await this.exclusively(() => this.learn(change)).catch((error: Error) => {
      this.options.log.warn(
        { ...change, reason: error.message },
        'A change could not be read; the next comparison will',
      )
      return true
    })
    if (changed) return
    const [delay, ...later] = delays
    if (delay === undefined) return
    const timer = setTimeout(() => {
      this.lookAgain.delete(timer)
      void this.take(change, later)
    }, delay)
    this.lookAgain.add(timer)
  }

  /** Reads the change and renders what it touches; false when the database shows no change (yet). */
  private async learn(change: Change): Promise<boolean> {
    const { content } = this.options
    if ('global' in change) {
      if (!globals.includes(change.global as GlobalName)) return true
      const { homePage } = content
      if (!(await content.reloadGlobal(change.global as GlobalName))) return false
      // The page that becomes the home page loses its own address, and the former one gets its own.
      const moved = content.homePage !== homePage
      if (moved) await this.writeRedirects()
      const pageOf = (id: string | undefined, home: string | undefined) =>
        moved && id ? documentPages('pages', content.index.entry('pages', id), home) : []
      this.renderTouched(
        () => [`global ${change.global}`],
        pageOf(content.homePage, homePage),
        pageOf(homePage, content.homePage),
      )
      return true
    }
    const { collection, id } = change
    if (collection === 'redirects') {
      await content.reloadRedirects()
      await this.writeRedirects()
      return true
    }
    if (!isIndexed(collection)) return true
    const { before, now } = await content.reloadDocument(collection, id)
    if (before?.updatedAt === now?.updatedAt) return false
    const moved = JSON.stringify(before?.slugs) !== JSON.stringify(now?.slugs)
    if (moved) {
      await content.reloadRedirects()
      await this.writeRedirects()
    }
    const [pagesBefore = [], pagesNow = []] = isPageCollection(collection)
      ? [before, now].map((entry) => documentPages(collection, entry, content.homePage))
      : []
    this.renderTouched(
      (release) => this.touchedNames(release, collection, id, before, now),
      pagesBefore,
      pagesNow,
    )
    return true
  }

  /** The dependencies whose version may have changed with this document. */
  private touchedNames(
    release: Release,
    collection: IndexedCollection,
    id: string,
    before: Entry | undefined,
    now: Entry | undefined,
  ): string[] {
    const names = [
      `document ${collection} ${id}`,
      ...this.options.content.index.changesOf(collection, before, now),
    ]
    if (before && now && listing(before) === listing(now)) return names
    for (const entry of [before, now]) {
      for (const locale of locales) {
        const slug = entry?.slugs[locale]
        if (!slug) continue
        for (const reader of ['public', 'members']) {
          names.push(`slug ${collection} ${locale} ${reader} ${slug}`)
          names.push(`name ${collection} ${locale} ${reader} ${id}`)
        }
      }
    }
    const { index } = this.options.content
    names.push(...release.namesOf(`months ${collection}`), ...release.namesOf(`neighbours ${collection}`))
    for (const name of [...release.namesOf(`list ${collection}`), ...release.namesOf(`some ${collection}`)]) {
      const query = JSON.parse(name.slice(name.indexOf('{'))) as ListQuery
      if (index.concerns(query, before) || index.concerns(query, now)) names.push(name)
    }
    for (const name of release.namesOf(`earlier ${collection}`)) {
      // Many articles have one; only those that came after this document can change by it.
      const [, , , topic = '', moment = ''] = name.split(' ', 5)
      const concerns = (entry: Entry | undefined) =>
        entry !== undefined && (entry.date ?? '') < moment && entry.topics.includes(topic)
      if (concerns(before) || concerns(now)) names.push(name)
    }
    return names
  }

  /** Renders what depends on the names, and the document's own pages; then removes the pages it no longer has. */
  private renderTouched(
    namesIn: (release: Release) => string[],
    pagesBefore: PlannedPage[],
    pagesNow: PlannedPage[],
  ) {
    for (const release of this.releases) {
      const stale = this.stalePages(release, namesIn(release))
      const gathering = gatheringPages(this.options.content)
      const known = this.gathering.get(release) ?? new Set()
      const addresses = new Set(gathering.map(({ address }) => address))
      this.gathering.set(release, addresses)
      const wanted = new Map<string, PlannedPage>()
      for (const page of pagesNow) wanted.set(page.address, page)
      for (const page of gathering) if (!release.pages.has(page.address)) wanted.set(page.address, page)
      for (const page of stale) wanted.set(page.address, page)
      const gone = [
        ...pagesBefore
          .map(({ address }) => address)
          .filter((address) => !pagesNow.some((page) => page.address === address)),
        ...[...known].filter((address) => !addresses.has(address)),
      ]
      for (const address of gone) wanted.delete(address)
      // First what the editor waits to see. And a topic's new name stands on thousands of articles: nobody else's
      // change shall wait for those.
      const own = new Set(pagesNow.map(({ address }) => address))
      const [first, others] = [true, false].map((isOwn) =>
        [...wanted.values()].filter(({ address }) => own.has(address) === isOwn),
      ) as [PlannedPage[], PlannedPage[]]
      const add = (pages: PlannedPage[], urgency: Urgency) =>
        Promise.all(pages.map((page) => this.queue.add(release, page, urgency)))
      const rendered = add(first, 'now').then(() =>
        add(others, others.length <= mostAtOnce ? 'soon' : 'whenIdle'),
      )
      // After the rendering, so that a page that moved is never missing under both its addresses.
      const finished = rendered.then(async () => {
        for (const address of gone) {
          await release.remove(address)
          this.faults.delete(address)
        }
        if (gone.length === 0) return
        await this.tidyUploads(release)
        this.pictures.wake()
      })
      this.changes += 1
      void finished.finally(() => {
        this.changes -= 1
      })
    }
  }

  private stalePages(release: Release, names: Iterable<string>): PageRecord[] {
    const { content } = this.options
    const stale = new Set<string>()
    for (const name of names) {
      const addresses = release.dependents.get(name)
      if (!addresses) continue
      const version = content.versionOf(name)
      for (const address of addresses) {
        const made = release.pages.get(address)?.dependencies.find(([known]) => known === name)
        if (made?.[1] !== version) stale.add(address)
      }
    }
    return [...stale].flatMap((address) => release.pages.get(address) ?? [])
  }

  private async repair(release: Release) {
    const { content } = this.options
    const expected = allPages(content)
    this.gathering.set(release, new Set(gatheringPages(content).map(({ address }) => address)))
    const wanted = new Map<string, PlannedPage>()
    for (const page of expected.values()) {
      const known = release.pages.get(page.address)
      if (!known || known.route !== page.route || known.reader !== page.reader) wanted.set(page.address, page)
    }
    for (const page of this.stalePages(release, release.dependents.keys())) {
      const planned = expected.get(page.address)
      if (planned) wanted.set(page.address, planned)
    }
    for (const address of this.faults.keys()) {
      const planned = expected.get(address)
      if (planned) wanted.set(address, planned)
    }
    await this.writeRedirects()
    const began = Date.now()
    await Promise.all([...wanted.values()].map((page) => this.queue.add(release, page, 'whenIdle')))
    const gone = [...release.pages.keys()].filter((address) => !expected.has(address))
    for (const address of gone) {
      await release.remove(address)
      this.faults.delete(address)
    }
    await this.tidyUploads(release)
    if (wanted.size > 0 || gone.length > 0) {
      this.options.log.info(
        { rendered: wanted.size, removed: gone.length, seconds: (Date.now() - began) / 1000 },
        'Mended the difference between the content and the published pages',
      )
    }
    return { rendered: wanted.size, removed: gone.length }
  }

  /** Renders one page and puts it into the release; what is wrong with it is logged once, with its address. */
  private async publishPage(release: Release, page: PlannedPage): Promise<void> {
    const { renderer, content, log } = this.options
    const { generation } = content
    try {
      const { status, body, dependencies, picture } = await renderer.render(page.route, page.reader)
      if (status !== 200 && status !== 404) throw new Error(`The page answered ${status}.`)
      const record: PageRecord = {
        ...pick(page),
        exists: status === 200,
        dependencies: [...dependencies],
        picture: status === 200 ? picture : undefined,
      }
      if (status === 404) await release.write(record, null, null)
      else {
        await this.putUploads(release, page.reader, dependencies)
        const isPage = fileOf(page.address).endsWith('.html')
        const html = isPage ? body.toString('utf8') : ''
        await release.write(
          record,
          isPage ? Buffer.from(cleanPage(html)) : body,
          isPage ? searchRecord(page.address, html) : null,
        )
        if (picture && this.current && release === this.building) {
          await release.carryPicture(picture.address, this.current)
        }
      }
      this.pictures.wake()
      if (this.faults.delete(page.address)) log.info({ page: page.address }, 'The page can be rendered again')
      // What changed while this page was being made may have been in it.
      const changedMeanwhile = content.generation !== generation
      if (
        changedMeanwhile &&
        record.dependencies.some(([name, version]) => content.versionOf(name) !== version)
      ) {
        void this.queue.add(release, page, 'soon')
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (this.faults.get(page.address) !== reason) {
        log.error(
          { page: page.address, reason },
          'The page cannot be rendered; what is published of it stays',
        )
      }
      this.faults.set(page.address, reason)
      this.retryFaults()
      if (release === this.building) await this.carryPage(page)
    }
  }

  /** A page that the new build cannot render is taken over from the old one, until it can. */
  private async carryPage(page: PlannedPage) {
    const old = this.current?.pages.get(page.address)
    if (!this.current || !this.building || !old?.exists || old.reader !== page.reader) return
    const body = await readFile(path.join(this.current.folder, old.reader, fileOf(page.address))).catch(
      () => null,
    )
    if (!body) return
    const { picture } = old
    await this.building.write(
      { ...pick(page), exists: true, dependencies: [[unrendered, '']], picture },
      body,
      null,
    )
    if (picture) await this.building.carryPicture(picture.address, this.current)
  }

  private async putUploads(release: Release, reader: Reader, dependencies: Map<string, string>) {
    for (const [name, version] of dependencies) {
      const [kind, collection, id = ''] = name.split(' ')
      if (kind !== 'document' || (collection !== 'media' && collection !== 'documents')) continue
      const entry = this.options.content.index.entry(collection, id)
      if (!entry) continue
      await release.putUpload(id, reader, {
        collection,
        version,
        files: entry.files,
        from: this.options.uploadDirs[collection],
      })
    }
  }

  private async tidyUploads(release: Release) {
    const needed = new Set<string>()
    for (const [name, addresses] of release.dependents) {
      const [kind, collection, id = ''] = name.split(' ')
      if (kind !== 'document' || (collection !== 'media' && collection !== 'documents')) continue
      const files = this.options.content.index.entry(collection, id)?.files ?? []
      for (const address of addresses) {
        const reader = release.pages.get(address)?.reader ?? 'public'
        const folder = path.relative(release.folder, release.uploadFolder(reader, collection))
        for (const file of files) needed.add(`${folder}/${file}`)
      }
    }
    await release.removeUploadsExcept(needed)
  }

  private async writeRedirects() {
    const map = redirectMap(this.options.content)
    for (const release of this.releases) await release.writeRedirects(map)
  }

  /** An empty database is taken for a fault, not for the order to delete the whole site. */
  private refuseEmptiness() {
    const { index } = this.options.content
    const empty = pageCollections.every((collection) => index.entries(collection).length === 0)
    const had = [...(this.current?.dependents.keys() ?? [])].some((name) =>
      pageCollections.some((collection) => name.startsWith(`document ${collection} `)),
    )
    if (empty && had) throw new Error('The database holds no published document at all')
  }

  /** The new release takes the place of the old one, in one step; the old one stays for going back. */
  private async swap(release: Release) {
    const total = allPages(this.options.content).size
    if (this.faults.size > total / 10) {
      this.options.log.error(
        { faults: this.faults.size, pages: total },
        'The new release has too many faults; the old one stays',
      )
      return
    }
    const { publishedDir, buildId, log } = this.options
    const previous = this.current
    const link = path.join(publishedDir, 'current')
    await rm(`${link}.tmp`, { force: true })
    await symlink(path.join('releases', buildId), `${link}.tmp`)
    await rename(`${link}.tmp`, link)
    this.current = release
    this.building = undefined
    if (previous) {
      this.gathering.delete(previous)
      await previous.close()
    }
    const keep = new Set([buildId, previous && path.basename(previous.folder)])
    for (const name of await readdir(path.join(publishedDir, 'releases'))) {
      if (!keep.has(name)) await rm(this.folder(name), { recursive: true, force: true })
    }
    log.info({ build: buildId, pages: release.pages.size }, 'The new release is served')
  }

  /** Readers may hold pages of the previous build; its assets stay for as long as there is that release. */
  private async carryAssets(from: Release, to: Release) {
    await copyAssets(null, path.join(to.folder, 'public'), path.join(from.folder, 'public'))
  }

  private folder(id: string) {
    return path.join(this.options.publishedDir, 'releases', id)
  }

  private async servedId(): Promise<string | undefined> {
    const link = await readlink(path.join(this.options.publishedDir, 'current')).catch(() => undefined)
    return link && path.basename(link)
  }

  /** One reading of the database at a time, so that an older answer never comes in after a newer one. */
  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.lock.then(work, work)
    this.lock = result.catch(() => undefined)
    return result
  }

  /** The pages of one document that readers find now, and when each was last written. */
  async pagesOf(collection: PageCollection, id: string): Promise<PublishedPage[]> {
    const { index, homePage } = this.options.content
    const release = this.current
    const entry = index.entry(collection, id)
    if (!release || !entry) return []
    const isHome = collection === 'pages' && id === homePage
    const planned = isHome ? homePages(entry) : documentPages(collection, entry, homePage)
    const pages = await Promise.all(
      planned
        .filter(({ address }) => fileOf(address).endsWith('.html'))
        .map(async (page) => ({ page, writtenAt: await release.writtenAt(page) })),
    )
    return pages.flatMap(({ page: { address, reader }, writtenAt }) =>
      writtenAt ? { locale: localeOf(address), address, reader, writtenAt: writtenAt.toISOString() } : [],
    )
  }

  /** For the health check. */
  state() {
    return {
      pages: this.current?.pages.size ?? 0,
      waiting: this.queue.size + this.changes,
      /** Pictures for sharing that are still to be drawn, or removed. */
      pictures: this.pictures.waiting,
      /** How many pages cannot be rendered, and some of them. */
      faults: this.faults.size,
      faultyPages: [...this.faults.keys()].slice(0, 10),
      database: this.databaseFault === undefined,
      building: this.building !== undefined,
      compared: this.compared,
    }
  }
}

const pick = ({ address, route, reader }: PlannedPage): PlannedPage => ({ address, route, reader })

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Reader } from '../content/dependencies'
import { type SharePicture, shareFolder } from '../content/sharePicture'
import { type Locale, locales } from '../i18n/locales'
import type { SearchLine, SearchRecord } from '../search/SearchRecord'
import { Journal } from './Journal'
import { localeOf } from './searchRecord'
import { removeCompressed, replaceFile, writeCompressed } from './writeFile'

type Dependency = readonly [name: string, version: string]

/** What a published page was made from. */
export interface PageRecord {
  address: string
  route: string
  reader: Reader
  /** A page that was rendered and found not to exist stays on record, so that it is tried when that changes. */
  exists: boolean
  dependencies: Dependency[]
  /** The picture that the page names for sharing it. */
  picture?: SharePicture
}

type PageLine = PageRecord | { address: string; gone: true }

/** An upload that pages need, with the files to copy. */
export interface Upload {
  collection: 'media' | 'documents'
  version: string
  files: string[]
  from: string
}

/** Sixty articles: 10 % larger than with 11, in 0.7 instead of 21 ms a page. */
const pageQuality = 9

/** `list news public …` → `list news`, `today` → `today` */
const kindOf = (name: string) => name.split(' ', 2).join(' ')

const digestOf = (record: SearchRecord) => createHash('sha1').update(JSON.stringify(record)).digest('base64')

/** `/sk` → `sk.html`, `/sk/feed.xml` → `sk/feed.xml`. */
export const fileOf = (address: string) =>
  /\.[a-z0-9]+$/.test(address) ? address.slice(1) : `${address.slice(1)}.html`

/** One complete published tree, and the record of what each of its pages was made from. */
export class Release {
  readonly pages = new Map<string, PageRecord>()
  /** dependency → addresses of the pages that were made from it. */
  readonly dependents = new Map<string, Set<string>>()
  /** First two words of a dependency's name (`list news`) → the names that begin so. */
  private readonly kinds = new Map<string, Set<string>>()
  private uploads = new Map<string, string>()
  private known = new Map<string, Dependency>()
  /** address → digest of what the search knows of the page; the texts themselves would fill the memory. */
  private found = new Map<string, string>()
  /** The pictures for sharing that pages name, by address, and how many pages name each. */
  private readonly pictures = new Map<string, { picture: SharePicture; pages: number }>()
  /** Addresses of pictures that may have to be drawn, or taken out; SharePictures.ts sees to them. */
  readonly unsettledPictures = new Set<string>()

  private constructor(
    readonly folder: string,
    private readonly journal: Journal<PageLine>,
    private readonly search: Map<Locale, Journal<SearchLine>>,
  ) {}

  static async open(folder: string): Promise<Release> {
    await mkdir(path.join(folder, 'public', shareFolder), { recursive: true })
    await mkdir(path.join(folder, 'members'), { recursive: true })
    await mkdir(path.join(folder, 'search'), { recursive: true })
    const journal = await Journal.open<PageLine>(
      path.join(folder, 'pages.jsonl'),
      (line) => line.address,
      (line) => !('gone' in line),
    )
    const search = new Map<Locale, Journal<SearchLine>>()
    for (const locale of locales) {
      search.set(
        locale,
        await Journal.open<SearchLine>(
          path.join(folder, 'search', `${locale}.jsonl`),
          (line) => line.id,
          (line) => !('gone' in line),
        ),
      )
    }
    const release = new Release(folder, journal, search)
    for (const line of journal.entries.values()) if (!('gone' in line)) release.note(line)
    journal.entries.clear()
    for (const { entries } of search.values()) {
      for (const line of entries.values()) if (!('gone' in line)) release.found.set(line.id, digestOf(line))
      entries.clear()
    }
    await release.sweep()
    return release
  }

  private note(page: PageRecord) {
    // Held before the former one is let go, since mostly they are the same.
    if (page.picture) this.hold(page.picture)
    this.forget(page.address)
    // The same few thousand come back on all pages: each is kept once.
    const dependencies = page.dependencies.map((dependency) => this.kept(dependency))
    this.pages.set(page.address, { ...page, dependencies })
    for (const [name] of dependencies) {
      const pages = this.dependents.get(name)
      if (pages) pages.add(page.address)
      else {
        this.dependents.set(name, new Set([page.address]))
        const kind = kindOf(name)
        const names = this.kinds.get(kind)
        if (names) names.add(name)
        else this.kinds.set(kind, new Set([name]))
      }
    }
  }

  private kept(dependency: Dependency): Dependency {
    const key = dependency.join('\n')
    const known = this.known.get(key)
    if (known === undefined) this.known.set(key, dependency)
    return known ?? dependency
  }

  private forget(address: string) {
    const before = this.pages.get(address)
    if (!before) return
    this.pages.delete(address)
    if (before.picture) this.letGo(before.picture)
    for (const [name] of before.dependencies) {
      const pages = this.dependents.get(name)
      pages?.delete(address)
      if (pages?.size !== 0) continue
      this.dependents.delete(name)
      this.kinds.get(kindOf(name))?.delete(name)
    }
  }

  /** The dependencies of a kind that pages have: `list news` → `list news public {…}`, … */
  namesOf(kind: string): Iterable<string> {
    return this.kinds.get(kind) ?? []
  }

  private hold(picture: SharePicture) {
    const known = this.pictures.get(picture.address)
    if (known) known.pages += 1
    else {
      this.pictures.set(picture.address, { picture, pages: 1 })
      this.unsettledPictures.add(picture.address)
    }
  }

  private letGo({ address }: SharePicture) {
    const known = this.pictures.get(address)
    if (!known) return
    known.pages -= 1
    if (known.pages > 0) return
    this.pictures.delete(address)
    this.unsettledPictures.add(address)
  }

  private file(address: string, reader: Reader) {
    return path.join(this.folder, reader, fileOf(address))
  }

  /**
   * Puts a rendered page in. The order makes a kill at any moment harmless: the page's line in the journal
   * comes last, so a page that was not finished counts as never made and is made again.
   */
  async write(page: PageRecord, body: Uint8Array | null, record: SearchRecord | null): Promise<boolean> {
    const before = this.pages.get(page.address)
    if (before && before.reader !== page.reader)
      await removeCompressed(this.file(page.address, before.reader))
    const file = this.file(page.address, page.reader)
    let changed = false
    if (body) changed = await writeCompressed(file, body, pageQuality)
    else await removeCompressed(file)
    await this.searchable(page.address, page.reader === 'public' ? record : null)
    await this.journal.append(page)
    this.note(page)
    return changed
  }

  /** When the page's file last changed; null where there is none. */
  async writtenAt({ address, reader }: Pick<PageRecord, 'address' | 'reader'>): Promise<Date | null> {
    if (!this.pages.get(address)?.exists) return null
    const file = await stat(this.file(address, reader)).catch(() => null)
    return file?.mtime ?? null
  }

  async remove(address: string) {
    const before = this.pages.get(address)
    if (!before) return
    await removeCompressed(this.file(address, before.reader))
    await this.searchable(address, null)
    await this.journal.append({ address, gone: true })
    this.forget(address)
  }

  private async searchable(address: string, record: SearchRecord | null) {
    const journal = this.search.get(localeOf(address))
    if (!journal) return
    const before = this.found.get(address)
    if (record) {
      const digest = digestOf(record)
      if (before === digest) return
      this.found.set(address, digest)
      await journal.append(record)
    } else if (before !== undefined) {
      this.found.delete(address)
      await journal.append({ id: address, gone: true })
    }
  }

  /** Copies an upload's files into the tree of those who may have them, unless this version is there already. */
  async putUpload(id: string, reader: Reader, upload: Upload) {
    const key = `${reader} ${upload.collection} ${id}`
    if (this.uploads.get(key) === upload.version) return
    for (const name of upload.files) {
      const source = path.join(upload.from, name)
      const target = path.join(this.uploadFolder(reader, upload.collection), name)
      const [wanted, there] = await Promise.all([stat(source), stat(target).catch(() => null)])
      if (there && there.size === wanted.size && there.mtimeMs === wanted.mtimeMs) continue
      await replaceFile(target, await readFile(source))
      // The time of the source says later whether the copy is still the same file.
      await utimes(target, wanted.atime, wanted.mtime)
    }
    this.uploads.set(key, upload.version)
  }

  /** Takes out the uploads that no page needs any more; `needed` holds paths below the release's folder. */
  async removeUploadsExcept(needed: Set<string>) {
    for (const folder of ['public/media', 'public/files', 'members/members-files']) {
      for (const name of await readdir(path.join(this.folder, folder)).catch(() => [])) {
        if (!needed.has(`${folder}/${name}`)) await rm(path.join(this.folder, folder, name), { force: true })
      }
    }
    this.uploads.clear()
  }

  uploadFolder(reader: Reader, collection: 'media' | 'documents') {
    const name = reader === 'members' ? 'members-files' : collection === 'media' ? 'media' : 'files'
    return path.join(this.folder, reader, name)
  }

  /** What is on the picture of this address, if a page names it. */
  pictureAt(address: string): SharePicture | undefined {
    return this.pictures.get(address)?.picture
  }

  hasPicture(address: string): boolean {
    return existsSync(this.file(address, 'public'))
  }

  async putPicture(address: string, body: Uint8Array) {
    await replaceFile(this.file(address, 'public'), body)
  }

  async removePicture(address: string) {
    await rm(this.file(address, 'public'), { force: true })
  }

  /** Takes a picture over from another release that has it: the same file under a second name. */
  async carryPicture(address: string, from: Release) {
    // It may be here already, not be drawn there, or the disk may know no such links: then it is drawn here.
    await link(from.file(address, 'public'), this.file(address, 'public')).catch(() => undefined)
  }

  async writeRedirects(map: Record<string, string>) {
    const file = path.join(this.folder, 'redirects.json')
    const body = `${JSON.stringify(map, null, 1)}\n`
    if ((await readFile(file, 'utf8').catch(() => null)) !== body) await replaceFile(file, body)
  }

  /** Removes what a killed process left half-done: temporary files, pages and pictures that no line speaks of. */
  private async sweep() {
    for (const reader of ['public', 'members'] as const) {
      const known = new Set(
        [...this.pages.values()]
          .filter((page) => page.reader === reader && page.exists)
          .map((page) => fileOf(page.address)),
      )
      const root = path.join(this.folder, reader)
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const file = path.join(entry.parentPath, entry.name)
        const name = path.relative(root, file).replace(/\.(?:br|gz)$/, '')
        const isPicture = reader === 'public' && `/${name}`.startsWith(shareFolder)
        if (
          entry.name.endsWith('.tmp') ||
          (name.endsWith('.html') && !known.has(name)) ||
          (isPicture && !this.pictures.has(`/${name}`))
        ) {
          await rm(file, { force: true })
        } else if (isPicture) this.unsettledPictures.delete(`/${name}`)
      }
    }
    for (const page of [...this.pages.values()]) {
      if (page.exists && !existsSync(this.file(page.address, page.reader))) this.forget(page.address)
    }
  }

  async close() {
    await this.journal.close()
    for (const journal of this.search.values()) await journal.close()
  }
}

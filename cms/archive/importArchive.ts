import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, GlobalSlug, Payload, SanitizedCollectionConfig } from 'payload'
import { isValues, rowsOf, type Values } from '../fields/ready/Values'
import { ArchiveProblem } from './ArchiveProblem'
import type { ArchiveReader } from './ArchiveReader'
import { archivedCollections } from './archivedCollections'
import { requireKnownContent } from './requireKnownContent'
import { unfinishedImport } from './unfinishedImport'
import { needsReferences, withoutReferences } from './withoutReferences'

export interface ImportedArchive {
  documents: number
  versions: number
  files: number
}

/**
 * Writes an archive into an empty installation: the same documents under the same ids, with the same times and
 * versions. Past access and hooks, which would make something else of what was true before.
 *
 * From the first to the last document a mark stands in the database, with which nothing starts on it; an import that
 * was cut short is run again and begins anew.
 *
 * @throws {ArchiveProblem} before anything is written
 */
export async function importArchive(
  payload: Payload,
  archive: ArchiveReader,
  report: (line: string) => void = () => {},
): Promise<ImportedArchive> {
  const { db, config } = payload
  const { files, people } = archive.manifest
  // What cannot be stored without another document comes after all others.
  const inOrder = (all: SanitizedCollectionConfig[]) =>
    all.sort((one, other) => Number(needsReferences(one, payload)) - Number(needsReferences(other, payload)))
  const collections = inOrder(archivedCollections(payload, people))
  const slugOf = (collection: SanitizedCollectionConfig) => collection.slug as CollectionSlug
  const documents = (collection: SanitizedCollectionConfig) =>
    archive.lines(`documents/${collection.slug}.ndjson`)
  const imported: ImportedArchive = { documents: 0, versions: 0, files: 0 }

  await requireKnownContent(payload, archive, collections)
  const unfinished = await unfinishedImport.get(payload)
  if (!unfinished) await requireEmpty()
  await requireNoOtherFiles()

  await unfinishedImport.set(payload, people || unfinished?.people === true)
  if (unfinished) await removeLeftovers(archivedCollections(payload, people || unfinished.people))
  await copyFiles()
  for (const collection of collections) await writeDocuments(collection)
  // Now that there is whatever they refer to.
  for (const collection of collections) await writeReferences(collection)
  for (const collection of collections) if (collection.versions) await writeVersions(collection)
  await writeGlobals()
  for await (const job of archive.lines('scheduled.ndjson')) {
    await db.create({ collection: 'payload-jobs', data: job, returning: false })
  }
  await requireAll()
  await unfinishedImport.clear(payload)
  return imported

  async function requireEmpty() {
    const full: string[] = []
    for (const collection of collections) {
      const { totalDocs } = await db.count({ collection: slugOf(collection) })
      if (totalDocs > 0) full.push(`${collection.slug}: ${totalDocs}`)
    }
    for (const { slug } of config.globals) {
      const global = (await db.findGlobal({ slug: slug as GlobalSlug })) as Values | null
      if (global?.updatedAt) full.push(slug)
    }
    if (full.length === 0) return
    throw new ArchiveProblem(
      `The database is not empty (${full.join(', ')}). An archive is imported only into an empty one: name a new one in DATABASE_URL or DATA_DIR.`,
    )
  }

  function placeOf(place: string): string | null {
    const [, folder, name = ''] = place.split('/')
    const collection = collections.find(({ slug }) => slug === folder)
    return place.startsWith('files/') && collection
      ? path.join(collection.upload.staticDir ?? '', name)
      : null
  }

  /** The same files may be there: moving from one database to the other leaves them where they are. */
  async function requireNoOtherFiles() {
    for (const { path: place, sha256 } of files) {
      const target = placeOf(place)
      if (!target || !existsSync(target) || (await hashOf(target)) === sha256) continue
      throw new ArchiveProblem(
        `There is another file ${target}. Import into a new folder: name one in DATA_DIR.`,
      )
    }
  }

  async function removeLeftovers(written: SanitizedCollectionConfig[]) {
    for (const collection of inOrder(written).reverse()) {
      if (collection.versions) await db.deleteVersions({ collection: slugOf(collection), where: {} })
      await db.deleteMany({ collection: slugOf(collection), where: {} })
    }
    for (const { slug, versions } of config.globals) {
      if (versions) await db.deleteVersions({ globalSlug: slug as GlobalSlug, where: {} })
    }
    await db.deleteMany({ collection: 'payload-jobs', where: {} })
  }

  async function copyFiles() {
    for (const { path: place } of files) {
      const target = placeOf(place)
      if (!target) continue
      imported.files += 1
      if (existsSync(target)) continue
      mkdirSync(path.dirname(target), { recursive: true })
      await pipeline(archive.stream(place), createWriteStream(`${target}.part`))
      renameSync(`${target}.part`, target)
    }
  }

  async function writeDocuments(collection: SanitizedCollectionConfig) {
    let count = 0
    for await (const document of documents(collection)) {
      const data = needsReferences(collection, payload)
        ? structuredClone(document)
        : withoutReferences(document, collection, payload)
      await db.create({
        collection: slugOf(collection),
        customID: String(document.id),
        data,
        returning: false,
      })
      count += 1
    }
    imported.documents += count
    report(`  ${collection.slug}  ${count}`)
  }

  async function writeReferences(collection: SanitizedCollectionConfig) {
    if (needsReferences(collection, payload)) return
    for await (const { id, ...data } of documents(collection)) {
      if (isDeepStrictEqual(data, withoutReferences(data, collection, payload))) continue
      await db.updateOne({ collection: slugOf(collection), id: String(id), data, returning: false })
    }
  }

  async function writeVersions(collection: SanitizedCollectionConfig) {
    let parent: unknown
    let ofParent: Values[] = []
    const write = async () => {
      const newest = ofParent.find(({ latest }) => latest === true)
      const last = newest ? new Date(String(newest.updatedAt)).getTime() : Number.POSITIVE_INFINITY
      for (const version of [...ofParent.filter((one) => one !== newest), ...rowsOf([newest])]) {
        // Each new version is the latest one until a later one comes. Two of the same moment would both be.
        const at = new Date(String(version.updatedAt)).getTime()
        const updatedAt = new Date(version === newest ? last : Math.min(at, last - 1)).toISOString()
        await db.createVersion({
          collectionSlug: slugOf(collection),
          parent: String(version.parent),
          ...versionArgs({ ...version, updatedAt }),
        })
        imported.versions += 1
      }
    }
    for await (const version of archive.lines(`versions/${collection.slug}.ndjson`)) {
      if (version.parent !== parent) {
        await write()
        ofParent = []
        parent = version.parent
      }
      ofParent.push(version)
    }
    await write()
  }

  async function writeGlobals() {
    for await (const { slug, values } of archive.lines('globals.ndjson')) {
      const data = isValues(values) ? values : {}
      const { createdAt, updatedAt } = data
      const global = { slug: slug as GlobalSlug, returning: false }
      // An earlier import, cut short, may have written it.
      const there = (await db.findGlobal({ slug: global.slug })) as Values | null
      if (there?.updatedAt) await db.updateGlobal({ ...global, data })
      else await db.createGlobal({ ...global, data })
      // The time of its making is what making it does not take.
      await db.updateGlobal({ ...global, data: { createdAt, updatedAt } })
    }
    for await (const { slug, ...version } of archive.lines('global-versions.ndjson')) {
      await db.createGlobalVersion({ globalSlug: slug as GlobalSlug, ...versionArgs(version) })
      imported.versions += 1
    }
  }

  async function requireAll() {
    for (const collection of collections) {
      let lines = 0
      for await (const _ of documents(collection)) lines += 1
      const { totalDocs } = await db.count({ collection: slugOf(collection) })
      if (totalDocs !== lines) {
        throw new Error(`Of ${lines} ${collection.slug} in the archive, ${totalDocs} were written.`)
      }
    }
  }
}

/** What both kinds of versions are made with. */
const versionArgs = ({ autosave, createdAt, publishedLocale, snapshot, updatedAt, version }: Values) => ({
  autosave: autosave === true,
  createdAt: String(createdAt),
  updatedAt: String(updatedAt),
  ...(typeof publishedLocale === 'string' && { publishedLocale }),
  ...(snapshot === true && { snapshot: true as const }),
  versionData: isValues(version) ? version : {},
  returning: false,
})

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

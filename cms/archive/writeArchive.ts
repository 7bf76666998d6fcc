import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type Field,
  type GlobalSlug,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import type { Values } from '../fields/ready/Values'
import { locales } from '../locales'
import { ArchiveProblem } from './ArchiveProblem'
import { ArchiveWriter } from './ArchiveWriter'
import { archivedCollections } from './archivedCollections'
import { contentModel } from './contentModel'
import { archiveFormat, archiveVersion } from './Manifest'
import { portableValues } from './portableValues'
import { uploadNames } from './uploadNames'

export interface ArchiveOptions {
  /** Whether the accounts of editors and members go into it, with the hashes of their passwords. */
  people: boolean
  report?: (line: string) => void
}

export interface WrittenArchive {
  documents: number
  versions: number
  files: number
  /** Uploads that documents name but that are not on the disk. */
  missing: string[]
  /** How many accounts are in it. */
  people: number
  /** How many documents somebody saved while it was being written. */
  savedMeanwhile: number
}

/** What an account has of its present sign-ins: where it is imported, everybody signs in anew. */
const ofSignIn = [
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  '_verificationToken',
]

/** So many documents are read at once, with all their versions. */
const batchSize = 20

/**
 * Writes everything that editors made into a file: documents in all languages with their drafts, versions and
 * trash, globals, uploads, planned publications and, unless they are left out, accounts. Read through the database
 * adapter, past access and hooks, so that it is what is stored and nothing else.
 *
 * @throws {ArchiveProblem}
 */
export async function writeArchive(
  payload: Payload,
  file: string,
  { people, report = () => {} }: ArchiveOptions,
): Promise<WrittenArchive> {
  const { db, config } = payload
  const started = new Date()
  const collections = archivedCollections(payload, people)
  const leftOut = new Set(config.collections.filter(({ auth }) => auth && !people).map(({ slug }) => slug))
  const portable = (values: object, fields: Field[]) =>
    portableValues({ ...values }, fields, payload, { leftOut })
  const all = { limit: 0, locale: 'all', pagination: false } as const
  const summary: WrittenArchive = {
    documents: 0,
    versions: 0,
    files: 0,
    missing: [],
    people: 0,
    savedMeanwhile: 0,
  }

  /** The ids are read first: a document that is saved or added meanwhile moves none of the others. */
  async function* batchesOfIds(collection: CollectionSlug) {
    const { docs } = await db.find<{ id: string }>({ ...all, collection, select: { updatedAt: true } })
    const ids = docs.map(({ id }) => id).sort()
    for (let index = 0; index < ids.length; index += batchSize) yield ids.slice(index, index + batchSize)
  }

  async function* documentsOf({ slug, auth, fields }: SanitizedCollectionConfig) {
    for await (const ids of batchesOfIds(slug as CollectionSlug)) {
      const { docs } = await db.find<Values & { id: string }>({
        ...all,
        collection: slug as CollectionSlug,
        where: { id: { in: ids } },
      })
      if (docs.length !== ids.length) {
        throw new ArchiveProblem(
          `Of ${slug}, ${ids.length - docs.length} were deleted while the archive was being written. Write it again.`,
        )
      }
      for (const document of docs.sort((one, other) => (one.id < other.id ? -1 : 1))) {
        if (auth) for (const name of ofSignIn) delete document[name]
        yield portable(document, fields)
      }
    }
  }

  async function* versionsOf(collection: SanitizedCollectionConfig) {
    const fields = buildVersionCollectionFields(config, collection)
    const slug = collection.slug as CollectionSlug
    for await (const ids of batchesOfIds(slug)) {
      const { docs } = await db.findVersions<Values>({
        ...all,
        collection: slug,
        sort: 'updatedAt',
        where: { parent: { in: ids } },
      })
      // All versions of a document together, the oldest first.
      docs.sort((one, other) => (one.parent < other.parent ? -1 : one.parent > other.parent ? 1 : 0))
      for (const { id, ...version } of docs) yield portable(version, fields)
    }
  }

  async function* globals() {
    for (const { slug, fields } of config.globals) {
      const { id, globalType, ...values } = ((await db.findGlobal({
        slug: slug as GlobalSlug,
        locale: 'all',
      })) ?? {}) as Values
      if (Object.keys(values).length > 0) yield { slug, values: portable(values, fields) }
    }
  }

  async function* globalVersions() {
    for (const global of config.globals.filter(({ versions }) => versions)) {
      const fields = buildVersionGlobalFields(config, global)
      const { docs } = await db.findGlobalVersions<Values>({
        ...all,
        global: global.slug as GlobalSlug,
        sort: 'updatedAt',
      })
      for (const { id, ...version } of docs) yield { slug: global.slug, ...portable(version, fields) }
    }
  }

  /** What an editor has planned to be published or taken down. All other jobs plan themselves again. */
  async function* scheduled() {
    const { docs } = await db.find<Values & { id: string }>({
      ...all,
      collection: 'payload-jobs',
      where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }] },
    })
    for (const { createdAt, input, queue, taskSlug, updatedAt, waitUntil } of docs) {
      const { user, ...rest } = input as Values
      yield { createdAt, updatedAt, queue, taskSlug, waitUntil, input: people ? { ...rest, user } : rest }
    }
  }

  const writer = new ArchiveWriter(file)
  try {
    for (const collection of collections) {
      const { slug, auth, upload, versions } = collection
      const names: string[] = []
      const noted = async function* () {
        for await (const document of documentsOf(collection)) {
          if (upload) names.push(...uploadNames(document))
          yield document
        }
      }
      const count = await writer.addLines(`documents/${slug}.ndjson`, noted())
      summary.documents += count
      if (auth) summary.people += count
      if (versions)
        summary.versions += await writer.addLines(`versions/${slug}.ndjson`, versionsOf(collection))
      for (const name of names) {
        const source = path.join(upload.staticDir ?? '', name)
        const place = `files/${slug}/${name}`
        if (!existsSync(source)) summary.missing.push(place)
        else {
          await writer.addFile(place, source)
          summary.files += 1
        }
      }
      report(`  ${slug}  ${count}${names.length > 0 ? `, ${names.length} files` : ''}`)
    }
    await writer.addLines('globals.ndjson', globals())
    summary.versions += await writer.addLines('global-versions.ndjson', globalVersions())
    await writer.addLines('scheduled.ndjson', scheduled())
    for (const { slug } of collections) {
      const where = { updatedAt: { greater_than: started.toISOString() } }
      const { totalDocs } = await db.count({ collection: slug as CollectionSlug, where })
      summary.savedMeanwhile += totalDocs
    }
    await writer.close((files) => ({
      format: archiveFormat,
      version: archiveVersion,
      writtenAt: started.toISOString(),
      contentModel,
      locales: [...locales],
      people,
      missing: summary.missing,
      files,
    }))
  } catch (error) {
    writer.abandon()
    throw error
  }
  return summary
}

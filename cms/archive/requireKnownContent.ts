import path from 'node:path'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { ArchiveProblem } from './ArchiveProblem'
import type { ArchiveReader } from './ArchiveReader'
import { uploadNames } from './uploadNames'

const isPlainName = (name: string) => path.basename(name) === name && !/[\\/\0]|^\.{0,2}$/.test(name)
const isId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,64}$/.test(id)

/**
 * Reads all of an archive once, before any of it is written: whether there is a place here for everything in it, each
 * document has an id of its own, and each upload its files.
 *
 * @throws {ArchiveProblem}
 */
export async function requireKnownContent(
  payload: Payload,
  archive: ArchiveReader,
  collections: SanitizedCollectionConfig[],
): Promise<void> {
  const { files, missing } = archive.manifest
  const places = new Set(files.map(({ path: place }) => place))
  const known = new Set([
    ...collections.flatMap(({ slug }) => [`documents/${slug}.ndjson`, `versions/${slug}.ndjson`]),
    'globals.ndjson',
    'global-versions.ndjson',
    'scheduled.ndjson',
  ])
  const folders = new Set<string>(collections.filter(({ upload }) => upload).map(({ slug }) => slug))
  for (const place of places) {
    const [kind, folder = '', name = ''] = place.split('/')
    const isFine = kind === 'files' ? folders.has(folder) && isPlainName(name) : known.has(place)
    if (!isFine)
      throw new ArchiveProblem(`The archive holds ${place}, which does not belong into this KapaCITY.`)
  }
  const there = new Set([...places, ...missing])
  for (const collection of collections) {
    const ids = new Set<string>()
    for await (const document of archive.lines(`documents/${collection.slug}.ndjson`)) {
      const name = `${collection.slug}/${String(document.id)}`
      if (!isId(document.id) || ids.has(document.id)) {
        throw new ArchiveProblem(`The archive is not right: ${name} has no id of its own.`)
      }
      ids.add(document.id)
      const lost = collection.upload
        ? uploadNames(document).find(
            (file) => !isPlainName(file) || !there.has(`files/${collection.slug}/${file}`),
          )
        : undefined
      if (lost) throw new ArchiveProblem(`The archive is not right: it lacks the file ${lost} of ${name}.`)
    }
  }
  const globals = new Set<unknown>(payload.config.globals.map(({ slug }) => slug))
  for (const place of ['globals.ndjson', 'global-versions.ndjson']) {
    for await (const { slug } of archive.lines(place)) {
      if (!globals.has(slug))
        throw new ArchiveProblem(`The archive holds ${String(slug)}, which is unknown here.`)
    }
  }
}

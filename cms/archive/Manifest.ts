import { z } from 'zod'

export const archiveFormat = 'kapacity-archive'

/** Raised when an archive is written in a way that what reads it today would misunderstand. */
export const archiveVersion = 1

/** The name of the manifest, the last file of an archive. */
export const manifestName = 'manifest.json'

const slug = '[a-z0-9-]+'
const path = z
  .string()
  .max(500)
  .regex(
    new RegExp(
      `^((documents|versions)/${slug}|globals|global-versions|scheduled)\\.ndjson$|^files/${slug}/[^/]+$`,
    ),
  )

/** What an archive says of itself. Described for people in docs/archive.md. */
export const manifestSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  writtenAt: z.iso.datetime(),
  /** The newest migration of the content model that it was written with. */
  contentModel: z.string(),
  locales: z.array(z.string()),
  /** Whether the accounts of editors and members are in it. */
  people: z.boolean(),
  /** Uploads that a document names but that were not on the disk. */
  missing: z.array(path),
  /** Every other file of the archive: its size in bytes and the SHA-256 of its content, in hexadecimal digits. */
  files: z.array(
    z.object({ path, bytes: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>

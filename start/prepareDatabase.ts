/**
 * Connects to the database, which migrates it, and makes the first administrator where there is no user yet.
 * Writes what it found as JSON, the last line of its output: `npm start` reads it.
 */
import { mkdirSync } from 'node:fs'
import { getPayload } from 'payload'
import { ArchiveProblem } from '../cms/archive/ArchiveProblem'
import { contentCollections } from '../cms/collections/contentCollections'
import { type Administrator, createAdministrator } from '../cms/createAdministrator'
import config from '../cms/payload.config'
import { environment } from '../environment'

export interface PreparedDatabase {
  /** Made just now; nobody else knows the password. */
  administrator: Administrator | null
  /** Whether there is no content at all, not even in the trash. */
  empty: boolean
}

mkdirSync(environment.dataDir, { recursive: true })
const payload = await getPayload({ config }).catch((error: unknown) => {
  if (!(error instanceof ArchiveProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(78) // EX_CONFIG of sysexits.h: the sentence is enough, and `npm start` shows it
})
const administrator = await createAdministrator(payload)
const counts = await Promise.all(
  contentCollections.map((collection) => payload.count({ collection, overrideAccess: true, trash: true })),
)
const prepared: PreparedDatabase = { administrator, empty: counts.every(({ totalDocs }) => totalDocs === 0) }
process.stdout.write(`\n${JSON.stringify(prepared)}\n`)
await payload.destroy()
process.exit(0)

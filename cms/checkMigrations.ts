/**
 * `tsx cms/checkMigrations.ts`: fails when the content model has changed and its migration was not committed.
 * Compares the model with the snapshot that Payload keeps beside the newest migration, and writes nothing.
 * SQLite only; MongoDB has no schema.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { environment } from '../environment'
import config from './payload.config'

const folder = path.join(environment.root, 'cms', 'migrations')
const files = readdirSync(folder).sort()
const newest = files.findLast((name) => name.endsWith('.json'))
const index = readFileSync(path.join(folder, 'index.ts'), 'utf8')

/** The snapshot without what names it: two snapshots of one model differ in nothing else. */
const model = (snapshot: object) => {
  const { id, prevId, ...rest } = JSON.parse(JSON.stringify(snapshot)) as Record<string, unknown>
  return rest
}

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const database = payload.db as unknown as SQLiteAdapter
if (database.name !== 'sqlite') throw new Error('Migrations are checked against SQLite: unset DATABASE_URL.')

const now = await database.requireDrizzleKit().generateDrizzleJson(database.schema)
const committed = newest ? JSON.parse(readFileSync(path.join(folder, newest), 'utf8')) : {}
const unlisted = files
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .filter((name) => !index.includes(path.parse(name).name))

if (!isDeepStrictEqual(model(now), model(committed))) {
  process.stderr.write(
    'The content model has changed without a migration: run `npm run migrate:create what-changed`.\n',
  )
  process.exit(1)
}
if (unlisted.length > 0) {
  process.stderr.write(`cms/migrations/index.ts does not list ${unlisted.join(', ')}.\n`)
  process.exit(1)
}
process.stdout.write('The migrations fit the content model.\n')
process.exit(0)

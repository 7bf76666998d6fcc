// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourcesHash } from './sourcesHash.mjs'

/**
 * Remembers, beside the data, that a database was prepared: connecting only to find nothing to do would cost every
 * later start some seconds. Also remembers that the demo content was begun, should the start be cut short then.
 * @param {string} root the project's folder
 * @param {{ dataDir: string, databaseUrl: string }} environment
 */
export function preparedMark(root, { dataDir, databaseUrl }) {
  const file = path.join(dataDir, '.prepared')
  const database = createHash('sha256').update(databaseUrl).digest('hex')
  const migrations = sourcesHash(root, ['cms/migrations'])
  const [known, state] = existsSync(file) ? readFileSync(file, 'utf8').split(' ') : []
  // A SQLite file that was put away is made anew, with everything that goes with a new one.
  const gone = databaseUrl.startsWith('file:') && !existsSync(fileOf(databaseUrl))
  const seen = known === database && !gone

  return {
    /** Nothing is left to do. */
    done: seen && state === migrations,
    /** The database has been prepared before, if not with these migrations. */
    seen,
    /** The demo content was begun and not finished. */
    seeding: seen && state === 'seeding',
    setSeeding: () => writeFileSync(file, `${database} seeding`),
    setDone: () => writeFileSync(file, `${database} ${migrations}`),
  }
}

/** @param {string} url `file:/absolute`, `file:///absolute` or `file:relative`, as libsql takes them */
const fileOf = (url) =>
  url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '').replace(/\?.*/, '')

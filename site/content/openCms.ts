/**
 * The CMS inside delivery's own process, for the little that readers write: sign-ins and feedback. Loaded when the
 * first of them comes; delivery starts without it, and serves the public pages when the database is down.
 */
import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { unfinishedImport } from '../../cms/archive/unfinishedImport'
import { environment } from '../../environment'

/** The CMS or its database cannot be reached. */
export class CmsUnavailable extends Error {
  override name = 'CmsUnavailable'
}

let loading: Promise<Payload> | undefined

/** @throws {CmsUnavailable} */
export async function openCms(): Promise<Payload> {
  const { databaseUrl } = environment
  // SQLite would make a new, empty file in its place.
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length))) {
    throw new CmsUnavailable('The database file is not there.')
  }
  loading ??= load()
  try {
    return await loading
  } catch (error) {
    loading = undefined
    throw new CmsUnavailable('The database cannot be opened.', { cause: error })
  }
}

async function load(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../cms/payload.config'),
  ])
  const { db, ...rest } = await config
  const payload = await getPayload({
    config: {
      ...rest,
      db: {
        ...db,
        init: (args) => {
          const adapter = db.init(args)
          // Payload ends the process when a migration fails, and this process has readers. Migrating is for the CMS.
          if ('prodMigrations' in adapter) adapter.prodMigrations = undefined
          return adapter
        },
      },
    },
    disableOnInit: true,
  })
  await unfinishedImport.refuse(payload)
  return payload
}

export async function closeCms(): Promise<void> {
  const payload = await loading?.catch(() => undefined)
  await payload?.destroy()
}

import { mkdirSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { environment } from '../../environment'
import { migrateDatabase } from '../migrateDatabase'

/** The CMS on a migrated database, also on one whose import was not finished: it may be finished now. */
export async function openPayload(): Promise<Payload> {
  mkdirSync(environment.dataDir, { recursive: true })
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateDatabase(payload)
  return payload
}

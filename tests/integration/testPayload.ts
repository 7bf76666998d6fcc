import { getPayload, type Payload } from 'payload'
import { migrateDatabase } from '../../cms/migrateDatabase'
import config from '../../cms/payload.config'

/**
 * Payload on a fresh, migrated database of its own (see tests/environment.ts). The caller ends it with
 * `payload.destroy()`.
 */
export async function testPayload(): Promise<Payload> {
  // What is done at the start asks tables that the migrations have yet to make.
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateDatabase(payload)
  return payload
}

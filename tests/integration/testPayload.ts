import { getPayload, type Payload } from 'payload'
import { migrateDatabase } from '../../cms/migrateDatabase'
import config from '../../cms/payload.config'

/**
 * Payload on a fresh, migrated database of its own (see tests/environment.ts). The caller ends it with
 * `payload.destroy()`.
 */
export async function testPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  await migrateDatabase(payload)
  return payload
}

import { getPayload, type Payload } from 'payload'
import config from '../../cms/payload.config'

/**
 * Payload on a fresh, migrated database of its own (see tests/environment.ts). The caller ends it with
 * `payload.destroy()`.
 */
export async function testPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  // Outside production nothing migrates by itself; MongoDB has no schema to migrate.
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: payload.db.prodMigrations })
  return payload
}

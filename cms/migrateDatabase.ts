import type { Migration, Payload } from 'payload'
import { migrations } from './migrations'

/**
 * Brings the tables up to date with the committed migrations. In production Payload does so itself when it
 * connects; everything that runs outside it asks here. MongoDB has no tables.
 */
export const migrateDatabase = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  // Each adapter hands its migrations its own arguments, which the common type of migrations does not know.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}

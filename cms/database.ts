import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { environment } from '../environment'
import { indexLocales } from './indexLocales'
import { migrations } from './migrations'

/**
 * The database behind the content: a SQLite file, or MongoDB, as DATABASE_URL says. The one place that asks.
 * SQLite runs the committed migrations at start; MongoDB has no schema to migrate.
 */
export const database = environment.databaseUrl.startsWith('mongodb')
  ? // The unique ones must be there before the first document: built behind its back, an index may miss it.
    mongooseAdapter({ url: environment.databaseUrl, ensureIndexes: true })
  : sqliteAdapter({
      client: { url: environment.databaseUrl },
      // Strings, as on MongoDB, and never used twice.
      idType: 'uuid',
      // The site's processes read while the CMS writes.
      wal: true,
      busyTimeout: 5000,
      // Payload would otherwise rewrite the schema behind the migrations' back in development.
      push: false,
      migrationDir: path.join(environment.root, 'cms', 'migrations'),
      prodMigrations: migrations,
      afterSchemaInit: [indexLocales],
    })

import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type AfterSchemaInit = NonNullable<
  Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]['afterSchemaInit']
>[number]

/**
 * An index on the parent of every table of translations. Payload makes only one on language and parent
 * together, which SQLite cannot use to read all languages of one document: it would walk the whole table, so
 * that every read takes longer with every article (10 ms at 2,000).
 */
export const indexLocales: AfterSchemaInit = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue
    extendTable({
      table,
      extraConfig: (columns) => ({ parentOfLocales: index(`${name}_parent_idx`).on(columns._parentID) }),
    })
  }
  return schema
}

import { randomUUID } from 'node:crypto'
import type { Plugin, TextField } from 'payload'
import { nobody } from './access/nobody'

/** The same kind of id that SQLite gives (see cms/database.ts). Nobody chooses one: only an import brings its own. */
const idField: TextField = {
  name: 'id',
  type: 'text',
  hidden: true,
  access: { create: nobody, update: nobody },
  hooks: {
    beforeChange: [({ operation, value }) => (operation === 'create' ? (value ?? randomUUID()) : value)],
    beforeDuplicate: [() => randomUUID()],
  },
}

/**
 * Gives documents on MongoDB ids of text, as on SQLite, rather than MongoDB's own. Published addresses, calendars and
 * links name documents by their ids, so an id has to survive the move from one database to the other.
 */
export const textIds: Plugin = (config) =>
  config.db.name === 'mongoose'
    ? {
        ...config,
        collections: config.collections?.map((collection) => ({
          ...collection,
          fields: [idField, ...collection.fields],
        })),
      }
    : config

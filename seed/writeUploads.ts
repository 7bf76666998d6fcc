import type { Payload } from 'payload'
import { locales } from '../cms/locales'
import type { SeededFile } from './content/documents'
import type { SeededPicture } from './content/media'
import { paint } from './drawings/paint'
import type { Ids } from './Ids'
import { inLocale } from './inLocale'
import type { Tally } from './Tally'

interface Upload {
  collection: 'media' | 'documents'
  filename: string
  mimetype: string
  bytes: () => Promise<Buffer>
  /** The field that says in each language what the file is. */
  described: 'alt' | 'title'
  fields: Record<string, unknown>
}

export function pictureUpload({ filename, svg, ...fields }: SeededPicture): Upload {
  const credit = { credit: 'KapaCITY', licence: 'MIT' }
  return {
    collection: 'media',
    filename,
    mimetype: 'image/png',
    bytes: () => paint(svg),
    described: 'alt',
    fields: { ...fields, ...credit },
  }
}

export function fileUpload({ filename, mimetype, bytes, ...fields }: SeededFile): Upload {
  return { collection: 'documents', filename, mimetype, bytes, described: 'title', fields }
}

/** Uploads what is not there yet, known by its file name, and adds the languages that are missing. */
export async function writeUploads(
  payload: Payload,
  uploads: Upload[],
  ids: Ids,
  tally: Tally,
): Promise<void> {
  for (const { collection, filename, mimetype, bytes, described, fields } of uploads) {
    const { docs } = await payload.find({
      collection,
      where: { filename: { equals: filename } },
      trash: true,
      limit: 1,
      depth: 0,
    })
    let id = docs[0]?.id
    let written = false
    for (const locale of locales) {
      const data = inLocale(fields, locale, ids.of) as never
      if (id === undefined) {
        const content = await bytes()
        const file = { name: filename, data: content, mimetype, size: content.length }
        // A file left over from another database must not change the name by which we know ours.
        const created = await payload.create({ collection, locale, data, file, overwriteExistingFiles: true })
        id = created.id
        written = true
        continue
      }
      const current: Record<string, unknown> = {
        ...(await payload.findByID({ collection, id, locale, depth: 0, trash: true })),
      }
      if (current[described] || current.deletedAt) continue
      await payload.update({ collection, id, locale, data, depth: 0 })
      written = true
    }
    if (id !== undefined) ids.set(collection, filename, id)
    tally.count(collection, written)
  }
}

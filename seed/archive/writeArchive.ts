import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { savedHashes } from '../../cms/translation/savedHashes'
import type { Ids } from '../Ids'
import { sampleArticle } from './sampleArticle'
import { archiveSource } from './sentences'

interface Archive {
  articles: number
  today: Date
  ids: Ids
  report: (line: string) => void
}

/**
 * Fills the archive up to the given number of sample articles, in all three languages. It writes past Payload's
 * local API, which takes 25 ms per document and language, but through its database adapter, so that it works on
 * both databases; and it writes what the local API would: the document and its version, by which the admin lists it.
 */
export async function writeArchive(
  payload: Payload,
  { articles, today, ids, report }: Archive,
): Promise<number> {
  if (articles === 0) return 0
  const { totalDocs: existing } = await payload.count({
    collection: 'news',
    locale: 'sk',
    trash: true,
    where: { source: { equals: archiveSource.sk } },
  })
  if (existing >= articles) return 0

  const { flattenedFields } = payload.collections.news.config
  const started = Date.now()
  for (let number = existing + 1; number <= articles; number += 1) {
    const texts = sampleArticle(number, today, ids)
    const hashes = savedHashes(flattenedFields, texts)
    const article = { ...texts, textHashes: { ...hashes, baseline: hashes.sk } }
    const { createdAt, updatedAt } = article
    // Both databases take such an ID. Making it here saves reading the document back, which takes longer than writing it.
    const id = randomBytes(12).toString('hex')
    await payload.db.create({ collection: 'news', customID: id, data: { id, ...article }, returning: false })
    await payload.db.createVersion({
      collectionSlug: 'news',
      parent: id,
      autosave: false,
      createdAt,
      updatedAt,
      versionData: { ...article } as never,
      returning: false,
    })
    if (number % 500 === 0 || number === articles) {
      const seconds = Math.round((Date.now() - started) / 1000)
      report(`  sample articles  ${number} of ${articles}, ${seconds} s`)
    }
  }
  return articles - existing
}

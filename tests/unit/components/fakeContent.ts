import type { ContentStore } from '../../../site/content/ContentStore'
import { installContent } from '../../../site/content/content'

/** Documents by `collection id`, and globals by their slug: all that the parts of a page ask for. */
export interface Fake {
  documents?: Record<string, object>
  globals?: Record<string, object>
  today?: string
}

/** Stands in for the content store, so that a part of a page can be rendered without a database. */
export function installFakeContent({ documents = {}, globals = {}, today = '2026-11-22' }: Fake) {
  const documentById = async (collection: string, id: string | null | undefined) =>
    documents[`${collection} ${id}`] ?? null
  const fake = {
    documentById,
    documentsByIds: async (collection: string, ids: string[]) =>
      (await Promise.all(ids.map((id) => documentById(collection, id)))).filter(Boolean),
    names: (collection: string, ids: string[]) => ids.flatMap((id) => documents[`${collection} ${id}`] ?? []),
    globalBySlug: async (slug: string) => globals[slug] ?? {},
    list: async () => ({ documents: [], total: 0 }),
    today: () => today,
  }
  installContent(fake as unknown as ContentStore)
}

/** The collections whose documents have a page of their own, with a slug in each language. */
export const contentCollections = [
  'news',
  'materials',
  'services',
  'municipalities',
  'organisations',
  'projects',
  'events',
  'topics',
  'pages',
] as const

export type ContentCollectionSlug = (typeof contentCollections)[number]

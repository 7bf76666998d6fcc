/** The collections whose documents are people who sign in. */
export const accountCollections = ['users', 'members'] as const

export type AccountCollection = (typeof accountCollections)[number]

export const isAccountCollection = (slug: string | undefined): slug is AccountCollection =>
  accountCollections.some((collection) => collection === slug)

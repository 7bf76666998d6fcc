import type { Locale } from './locales'

/** Whom a material helps, as the CMS names them, and the word that stands for them in an address. */
export const readerGroups = {
  newcomers: { sk: 'novi-obyvatelia', en: 'new-residents', uk: 'novi-meshkantsi' },
  municipalities: { sk: 'samospravy', en: 'municipalities', uk: 'hromady' },
  helpers: { sk: 'skoly-a-organizacie', en: 'schools-and-organisations', uk: 'shkoly-i-orhanizatsii' },
} as const satisfies Record<string, Record<Locale, string>>

export type ReaderGroup = keyof typeof readerGroups

export const readerGroupNames = Object.keys(readerGroups) as ReaderGroup[]

/** The languages of the public site, the default one first. BCP 47 tags, also the first part of every address. */
export const locales = ['sk', 'en', 'uk'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'sk'

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

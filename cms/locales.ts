/** The languages of the content, the first being the one that always comes first. */
export const locales = ['sk', 'en', 'uk'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'sk'

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

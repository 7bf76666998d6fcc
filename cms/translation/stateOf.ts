import { isValues, type Values } from '../fields/ready/Values'
import type { Locale } from '../locales'
import type { Check } from './Check'
import { storedHashes } from './savedHashes'
import { sourceLocaleOf } from './sourceLocaleOf'
import type { TextHashes } from './TextHashes'
import type { TranslationState } from './TranslationState'

export interface DocumentState {
  /** The language that the others are translated from. */
  source: Locale | null
  /** The fingerprint of the source's text that translations have to agree with now. */
  sourceHash: string | null
  languages: Record<Locale, LanguageState>
}

export interface LanguageState extends Check {
  state: TranslationState
  /** Whether readers see the document in this language. */
  live: boolean
}

const inLocale = (value: unknown, locale: Locale): unknown => (isValues(value) ? value[locale] : undefined)
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Something that stands for the texts of a document that was never saved with fingerprints: its titles. */
const titles = ({ title }: Values): TextHashes => ({
  sk: text(inLocale(title, 'sk')),
  en: text(inLocale(title, 'en')),
  uk: text(inLocale(title, 'uk')),
})

/**
 * How far the translations of a document are.
 *
 * @param newest its newest version, a draft or not, with all languages; of its texts only the title is needed
 * @param stored the same of the document as it is stored beside its drafts. Its source text is what translations
 *   are measured by once it is published: a draft of the source makes no translation outdated.
 */
export const stateOf = (newest: Values, stored: Values | null): DocumentState => {
  const published = stored?._status === 'published' && !stored.deletedAt ? stored : null
  const hashes = storedHashes(newest)
  const present = hashes ?? titles(newest)
  const source = sourceLocaleOf(present)
  const measure = published ? storedHashes(published) : hashes
  const sourceHash = source ? (measure?.[source] ?? null) : null

  const languageState = (locale: Locale): LanguageState => {
    const given = inLocale(newest.translation, locale)
    const check: Values = isValues(given) ? given : {}
    const agreesWith = text(check.sourceHash) ?? hashes?.baseline ?? null
    const isOutdated =
      locale !== source && agreesWith !== null && sourceHash !== null && agreesWith !== sourceHash
    let state: TranslationState = isOutdated ? 'outdated' : 'ready'
    if (inLocale(newest.ready, locale) !== true) state = 'in-progress'
    if (present[locale] === null) state = 'missing'
    return {
      state,
      live: published !== null && inLocale(published.ready, locale) === true,
      sourceHash: agreesWith,
      textHash: text(check.textHash),
      checkedOn: text(check.checkedOn),
    }
  }
  return {
    source,
    sourceHash,
    languages: { sk: languageState('sk'), en: languageState('en'), uk: languageState('uk') },
  }
}

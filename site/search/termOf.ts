import type { Locale } from '../i18n/locales'
import { fold } from './fold'
import { stem } from './stem'
import { isFiller, isStopWord } from './stopWords'
import { transliterate } from './transliterate'

interface Term {
  term: string
  /** The whole word in the same letters: a half-typed one may end like an inflected one. */
  whole: string
  stopWord: boolean
  filler: boolean
}

/**
 * Words repeat; keeping what they came to makes indexing several times faster. The words of late and those of
 * before them: when the first are many enough, they take the place of the second.
 */
class RememberedTerms {
  private late = new Map<string, Term>()
  private before = new Map<string, Term>()

  get(word: string, make: (word: string) => Term): Term {
    const late = this.late.get(word)
    if (late) return late
    // A longer word cut out of a text would keep the whole text in memory (V8 copies shorter ones).
    const own = word.length < 13 ? word : Buffer.from(word).toString()
    const term = this.before.get(own) ?? make(own)
    if (this.late.size >= 50_000) {
      this.before = this.late
      this.late = new Map()
    }
    this.late.set(own, term)
    return term
  }
}

const remembered: Record<Locale, RememberedTerms> = {
  sk: new RememberedTerms(),
  en: new RememberedTerms(),
  uk: new RememberedTerms(),
}

/** Ukrainian typed with the letters of its neighbours: `škola` and `shkola` are школа. */
const carons: Record<string, string> = { č: 'ch', š: 'sh', ž: 'zh' }

/**
 * Letters that are one to the ear, or that people mix up when they type, are one in the index as well: Slovak i and
 * y; Ukrainian и, і and ї, г, ґ and х. It costs next to no precision, and is the commonest mistake of all.
 */
const sound: Record<Locale, (stemmed: string) => string> = {
  sk: (stemmed) => stemmed.replace(/y/g, 'i'),
  en: (stemmed) => stemmed,
  uk: (stemmed) => stemmed.replace(/y/g, 'i').replace(/kh|g/g, 'h').replace(/ii+/g, 'i'),
}

function make(word: string, locale: Locale): Term {
  const lower = word.toLowerCase()
  const folded = fold(locale === 'uk' ? lower.replace(/[čšž]/g, (letter) => carons[letter] ?? '') : lower)
  const latin = transliterate(folded, locale)
  return {
    term: sound[locale](stem(latin, locale)),
    whole: sound[locale](latin),
    stopWord: isStopWord(folded, locale),
    filler: isFiller(folded, locale),
  }
}

const makers: Record<Locale, (word: string) => Term> = {
  sk: (word) => make(word, 'sk'),
  en: (word) => make(word, 'en'),
  uk: (word) => make(word, 'uk'),
}

const lookUp = (word: string, locale: Locale): Term => remembered[locale].get(word, makers[locale])

/**
 * What the index knows a word by. Every word goes through Latin letters, in the text as in the query, so
 * `проживання`, `prozhyvannia` and their other cases are one term, kept once.
 */
export const termOf = (word: string, locale: Locale): string => lookUp(word, locale).term

/** The same for running text and queries, where stop words come to nothing: ''. */
export function tellingTermOf(word: string, locale: Locale): string {
  const { term, stopWord } = lookUp(word, locale)
  return stopWord ? '' : term
}

export interface AskedTerm {
  /** As it was typed. */
  word: string
  term: string
  whole: string
}

/**
 * The terms that a query asks for, with the word each was typed as: without stop words and what only makes a question
 * of it, unless there is nothing else.
 */
export function askedTerms(words: readonly string[], locale: Locale): AskedTerm[] {
  const asked = words.map((word) => ({ word, ...lookUp(word, locale) })).filter(({ term }) => term !== '')
  const telling = asked.filter(({ stopWord }) => !stopWord)
  const substantial = telling.filter(({ filler }) => !filler)
  return [substantial, telling, asked].find((list) => list.length > 0) ?? []
}

/** Where the letters after it decide with what the term begins: Latin kh, c and ch; i before one consonant. */
const moreInitials: Record<string, string> = { k: 'kh', t: 'tc', c: 'tc', i: 'io' }

/** With what the term of a word may begin, by the word's first letter. */
export function initialsOf(letter: string, locale: Locale): string {
  const initial = make(letter, locale).term.charAt(0)
  return locale === 'uk' ? (moreInitials[initial] ?? initial) : initial
}

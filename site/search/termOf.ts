import type { Locale } from '../i18n/locales'
import { fold } from './fold'
import { stem } from './stem'
import { isStopWord } from './stopWords'
import { transliterate } from './transliterate'

interface Term {
  term: string
  stopWord: boolean
}

/**
 * Words repeat; keeping what they came to makes indexing several times faster. The words of late and those of
 * before them: when the first are many enough, they take the place of the second.
 */
class RememberedTerms {
  private late = new Map<string, Term>()
  private before = new Map<string, Term>()

  get(word: string, make: () => Term): Term {
    const late = this.late.get(word)
    if (late) return late
    const term = this.before.get(word) ?? make()
    if (this.late.size >= 50_000) {
      this.before = this.late
      this.late = new Map()
    }
    this.late.set(word, term)
    return term
  }
}

const remembered: Record<Locale, RememberedTerms> = {
  sk: new RememberedTerms(),
  en: new RememberedTerms(),
  uk: new RememberedTerms(),
}

const lookUp = (word: string, locale: Locale): Term =>
  remembered[locale].get(word, () => {
    const folded = fold(word)
    return { term: stem(transliterate(folded), locale), stopWord: isStopWord(folded, locale) }
  })

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

const initials = new Map<string, string>()

/** The first letter of the word's term, without making the term. */
export function initialOf(word: string): string {
  const [letter = ''] = word
  let initial = initials.get(letter)
  if (initial === undefined) {
    initial = transliterate(fold(letter)).charAt(0)
    initials.set(letter, initial)
  }
  return initial
}

import SearchableMap from 'minisearch/SearchableMap'
import type { Locale } from '../i18n/locales'
import type { Postings } from './Postings'
import { synonymsOf } from './synonyms'

/** A term of the index that a query's term may mean, and how surely: 1 for the very term. */
export interface Meaning {
  term: string
  weight: number
}

/** A term in at least so many pages is taken for typed right, and no similar ones are looked for. */
const knownFrom = 2

/** Meanings per word of the query, the surest first: three letters begin hundreds of words. */
const mostMeanings = 12

/** A term in at least so many pages finds enough by itself; of its longer forms only the nearest few are taken. */
const oftenFrom = 20
const fewMeanings = 4

/** How many letters of an ending that a stem lacks may have been typed already. */
const mostCut = 3

/** What another word for the same thing is worth. */
const synonymWeight = 0.7

/** Two mistakes at most, and none in numbers: another paragraph or year is another thing. */
const mistakesIn = (term: string): number =>
  term.length < 4 || /\d/.test(term) ? 0 : Math.min(2, Math.round(term.length * 0.2))

/** The terms of an index, for finding those that a word may mean. */
export class Vocabulary {
  private readonly terms = new SearchableMap<true>()

  constructor(
    private readonly postings: Postings,
    private readonly locale: Locale,
  ) {}

  add(term: string): void {
    this.terms.set(term, true)
  }

  delete(term: string): void {
    this.terms.delete(term)
  }

  /** Whether a page has the term, one that it begins, or another word for it. */
  knows(term: string): boolean {
    if (this.postings.has(term)) return true
    for (const synonym of synonymsOf(term, this.locale)) if (this.postings.has(synonym)) return true
    if (term.length >= 3) for (const _ of this.terms.atPrefix(term).keys()) return true
    return false
  }

  /** What a word of a query may mean; `whole` is the word that its term was made from, in the same letters. */
  meanings(asked: string, whole: string): Meaning[] {
    const known = this.postings.count(asked)
    const meant = [...synonymsOf(asked, this.locale)]
      .filter((term) => this.postings.has(term))
      .map((term) => ({ term, weight: synonymWeight }))
    const others = new Map<string, number>()
    if (known < knownFrom && meant.length === 0) {
      for (const { term, mistakes } of this.similar(asked)) {
        others.set(term, (0.3 * term.length) / (term.length + mistakes))
      }
    }
    for (const begun of new Set([asked, whole])) {
      if (begun.length < 3) continue
      for (const term of this.terms.atPrefix(begun).keys()) {
        const more = term.length - begun.length
        if (more > 0) others.set(term, (0.5 * term.length) / (term.length + 0.6 * more))
      }
    }
    // A half-typed word may be longer than the stem of the whole one: перебув(ання), whose stem is pereb.
    for (let cut = 1; known === 0 && others.size === 0 && cut <= mostCut; cut++) {
      const shorter = asked.slice(0, -cut)
      if (shorter.length >= 4 && this.postings.has(shorter)) others.set(shorter, 0.4)
    }
    for (const { term } of meant) others.delete(term)
    return [
      ...(known > 0 ? [{ term: asked, weight: 1 }] : []),
      ...meant,
      ...[...others]
        .map(([term, weight]) => ({ term, weight }))
        .sort((a, b) => b.weight - a.weight || this.postings.count(b.term) - this.postings.count(a.term))
        .slice(0, (known >= oftenFrom || meant.length > 0 ? fewMeanings : mostMeanings) - 1),
    ]
  }

  /** Terms that differ from one by a mistake or two in typing. */
  similar(asked: string): { term: string; mistakes: number }[] {
    const most = mistakesIn(asked)
    if (most === 0) return []
    return [...this.terms.fuzzyGet(asked, most)].flatMap(([term, [, mistakes]]) =>
      mistakes > 0 ? [{ term, mistakes }] : [],
    )
  }
}

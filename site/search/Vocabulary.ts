import SearchableMap from 'minisearch/SearchableMap'

/** A term of the index that a query's term may mean, and how surely: 1 for the very term. */
export interface Meaning {
  term: string
  weight: number
}

/** A term in at least so many pages is taken for typed right, and no similar ones are looked for. */
const knownFrom = 2

/**
 * Meanings per word of the query, the surest first. MiniSearch's own prefix and fuzzy search takes all there are;
 * three letters begin hundreds of words, which found half of the pages and took a second to rank them.
 */
const mostMeanings = 12

/** A term in at least so many pages finds enough by itself; of its longer forms only the nearest few are taken. */
const oftenFrom = 20
const fewMeanings = 4

/**
 * The terms of an index, for finding those that a word may mean. Terms of removed pages stay until the index is
 * built anew: they cost a place among the meanings and find nothing.
 */
export class Vocabulary {
  private readonly pages = new SearchableMap<number>()

  add(terms: Iterable<string>): void {
    for (const term of terms) this.pages.set(term, (this.pages.get(term) ?? 0) + 1)
  }

  meanings(asked: string): Meaning[] {
    const known = this.pages.get(asked) ?? 0
    const others = new Map<string, number>()
    if (known < knownFrom && asked.length >= 4 && !/\d/.test(asked)) {
      // Two mistakes at most, and none in numbers: another paragraph or year is another thing.
      const distance = Math.min(2, Math.round(asked.length * 0.2))
      for (const [term, [, mistakes]] of this.pages.fuzzyGet(asked, distance)) {
        if (mistakes > 0) others.set(term, (0.3 * term.length) / (term.length + mistakes))
      }
    }
    if (asked.length >= 3) {
      for (const term of this.pages.atPrefix(asked).keys()) {
        const more = term.length - asked.length
        if (more > 0) others.set(term, (0.5 * term.length) / (term.length + 0.6 * more))
      }
    }
    return [
      { term: asked, weight: 1 },
      ...[...others]
        .map(([term, weight]) => ({ term, weight }))
        .sort((a, b) => b.weight - a.weight || this.count(b.term) - this.count(a.term))
        .slice(0, (known >= oftenFrom ? fewMeanings : mostMeanings) - 1),
    ]
  }

  private count(term: string): number {
    return this.pages.get(term) ?? 0
  }
}

import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import { excerpt, type Piece } from './excerpt'
import { otherReadings } from './keyboardLayout'
import { Postings, pageOf, weightOf } from './Postings'
import type { SearchRecord } from './SearchRecord'
import { type AskedTerm, askedTerms, tellingTermOf, termOf } from './termOf'
import { Vocabulary } from './Vocabulary'
import { words } from './words'

export interface SearchHit {
  address: string
  kind: string
  title: string
  summary: string
  /** The stretch of the text that was found, or null where only title, summary, topics or town match. */
  excerpt: Piece[] | null
  topics: string[]
  town: string | null
  date: string | null
}

/** What a search is narrowed to: names as the records have them. */
export interface SearchFilter {
  kind?: string
  town?: string
  topic?: string
}

/** A value that a search can be narrowed to, and how many of the pages found have it. */
export interface FacetValue {
  value: string
  count: number
}

export interface SearchAnswer {
  total: number
  hits: SearchHit[]
  /** By what the pages found can be narrowed, each with the other filters applied; the most frequent first. */
  facets: Record<keyof SearchFilter, FacetValue[]>
  /** The query with its mistakes put right, where it has any that can be. */
  suggestion: string | null
}

export interface SearchOptions extends SearchFilter {
  limit?: number
  offset?: number
}

const noFacets: SearchAnswer['facets'] = { kind: [], town: [], topic: [] }
const nothing: SearchAnswer = { total: 0, hits: [], facets: noFacets, suggestion: null }

/**
 * The parts of a page by how much they say (BM25F; Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009). Lengths are compared with a usual one, in words, rather than with the mean of all pages, which is not known
 * while they come in.
 */
const fields: {
  boost: number
  usualLength: number
  of: (record: SearchRecord, locale: Locale) => string
  telling: boolean
}[] = [
  { boost: 6, usualLength: 8, of: ({ title }) => title, telling: false },
  {
    boost: 2.5,
    usualLength: 30,
    of: ({ summary, topics, town, kind }, locale) =>
      [kindName(kind, locale), summary, ...topics, town ?? ''].join(' '),
    telling: false,
  },
  { boost: 2, usualLength: 20, of: ({ foundAs }) => foundAs, telling: true },
  { boost: 1, usualLength: 250, of: ({ text }) => text, telling: true },
]
/** What kind of page it is, in words: people type “project KapaCITY”, “training”, “service”. */
const kindName = (kind: string, locale: Locale): string => {
  const key = `search.kind.${kind}` as 'search.kind.news'
  const t = translator(locale)
  return kind !== 'page' && t.has(key) ? t(key) : ''
}

/** How much a part's length counts, and how soon more of the same word says nothing more. */
const lengthCounts = 0.5
const saturation = 4

/** What solves somebody's problem comes before what tells of one. */
const kindWeights: Record<string, number> = {
  topics: 1.15,
  services: 1.15,
  municipalities: 1.05,
  page: 1.05,
  news: 0.95,
}

/** Each year newer is worth a hundredth, up to ten of them. */
const yearWeight = (date: string | null) =>
  date ? 1 + Math.max(-0.1, Math.min(0.1, (Number(date.slice(0, 4)) - 2020) / 100)) : 1

/** A query is a few words; what is pasted beyond that only costs time, and each has a bit of an integer. */
const mostTerms = 12

/**
 * What share of the query's words a page must have, rounded up. All of a short query; one word of a long
 * question may be missing, since people ask in other words than officials write.
 */
const leastShare = 0.6

/** Where fewer pages have that share, those that have less come after them. */
const enoughPages = 10

/** More values of a filter than that nobody reads. */
const mostValues = 30

/** A word that fewer pages have may have been typed wrong, though there is such a word. */
const few = 3
/** How many times as frequent a similar word must be to be meant instead of one that there is. */
const muchMoreFrequent = 10

interface Kept extends Omit<SearchRecord, 'text' | 'foundAs'> {
  /**
   * The running text in UTF-8, outside of the garbage collector's heap: ten thousand articles are 20 to 40 MB
   * that would otherwise be walked again and again, and only the few that are shown are ever decoded.
   */
  text: Buffer
  weight: number
}

/**
 * The search of one language, in memory: terms that fit the three languages (see termOf.ts), what they may mean (see
 * Vocabulary.ts), ranking by BM25F, and what a page can show of the answer.
 */
export class SearchIndex {
  /** By number; null where a page was removed. */
  private pages: (Kept | null)[] = []
  private numbers = new Map<string, number>()
  private readonly postings = new Postings()
  private readonly vocabulary: Vocabulary
  /** How a term is written, for suggestions: as in a title or a summary. */
  private readonly spellings = new Map<string, string>()

  constructor(private readonly locale: Locale) {
    this.vocabulary = new Vocabulary(this.postings, locale)
  }

  get size(): number {
    return this.numbers.size
  }

  /** Adds the record, in place of the one of the same id if there is one. */
  put(record: SearchRecord): void {
    this.remove(record.id)
    const { text, foundAs: _, ...rest } = record
    const page = this.pages.length
    const weight = (kindWeights[record.kind] ?? 1) * yearWeight(record.date)
    this.pages.push({ ...rest, text: Buffer.from(text), weight })
    this.numbers.set(record.id, page)

    const weights = new Map<string, number>()
    for (const { boost, usualLength, of, telling } of fields) {
      const found = words(of(record, this.locale))
      const one = boost / (1 - lengthCounts + (lengthCounts * found.length) / usualLength)
      for (const word of found) {
        const term = telling ? tellingTermOf(word, this.locale) : termOf(word, this.locale)
        if (term === '') continue
        weights.set(term, (weights.get(term) ?? 0) + one)
        if (!telling && !this.spellings.has(term)) this.spellings.set(term, word.toLowerCase())
      }
    }
    for (const [term, sum] of weights) {
      if (this.postings.add(term, page, sum / (saturation + sum))) this.vocabulary.add(term)
    }
  }

  remove(id: string): void {
    const page = this.numbers.get(id)
    if (page === undefined) return
    this.numbers.delete(id)
    this.pages[page] = null
    if (this.pages.length > 1000 && this.numbers.size < this.pages.length / 2) this.sweep()
  }

  /** The pages of a kind, in the order of their titles. */
  pagesOf(kind: string): { address: string; title: string }[] {
    return this.pages
      .flatMap((page) => (page?.kind === kind ? [{ address: page.id, title: page.title }] : []))
      .sort((a, b) => a.title.localeCompare(b.title, this.locale))
  }

  /** The `limit` best pages from the `offset`-th on, how many there are altogether, and what they can be narrowed to. */
  search(query: string, { limit = 10, offset = 0, ...filter }: SearchOptions = {}): SearchAnswer {
    const asked = this.asked(query)
    if (asked.length === 0) return nothing
    const scores = this.score(asked)
    const { ranked, facets } = this.select(scores, asked.length, filter)
    return {
      total: ranked.length,
      hits: best(ranked, offset + limit)
        .slice(offset)
        .map(({ page }) => this.hit(page, scores.matched)),
      facets,
      suggestion: this.suggestion(query, asked),
    }
  }

  /** The terms of the query. What makes no sense as it was typed is read as if typed on another keyboard. */
  private asked(query: string): AskedTerm[] {
    const read = query.split(/\s+/).flatMap((typed) => {
      const asTyped = words(typed)
      const known = (read: string[]) =>
        read.length > 0 && read.every((word) => this.vocabulary.knows(termOf(word, this.locale)))
      return (known(asTyped) ? asTyped : otherReadings(typed).map(words).find(known)) ?? asTyped
    })
    const terms = new Map(askedTerms(read, this.locale).map((each) => [each.term, each]))
    return [...terms.values()].slice(0, mostTerms)
  }

  /** The pages that have any of the terms, what each is worth for them, and which it has, a bit for each. */
  private score(terms: readonly AskedTerm[]): Scores {
    const count = this.pages.length
    const scores = new Float64Array(count)
    const positions = new Uint16Array(count)
    const found: number[] = []
    const matched = new Set<string>()
    const bestHere = new Float64Array(count)
    for (const [position, asked] of terms.entries()) {
      let frequency = 0
      const touched: number[] = []
      for (const { term, weight } of this.vocabulary.meanings(asked.term, asked.whole)) {
        matched.add(term)
        const list = this.postings.of(term)
        frequency = Math.max(frequency, list.length)
        for (const entry of list) {
          const page = pageOf(entry)
          const before = bestHere[page] as number
          if (before === 0) touched.push(page)
          const here = weight * weightOf(entry)
          if (here > before) bestHere[page] = here
        }
      }
      const rarity = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
      for (const page of touched) {
        if (positions[page] === 0) found.push(page)
        scores[page] = (scores[page] as number) + rarity * (bestHere[page] as number)
        positions[page] = (positions[page] as number) | (1 << position)
        bestHere[page] = 0
      }
    }
    return { found, scores, positions, matched }
  }

  /** The pages that have enough of the query and pass the filter, and how many pass each value of a filter. */
  private select({ found, scores, positions }: Scores, asked: number, filter: SearchFilter) {
    const here = found.flatMap((number) => {
      const page = this.pages[number]
      return page ? [{ page, score: scores[number] as number, has: bitsIn(positions[number] as number) }] : []
    })
    const least = Math.ceil(asked * leastShare)
    const enough = here.filter(({ has }) => has >= least)
    const counts = { kind: new Map(), town: new Map(), topic: new Map() } satisfies Record<
      keyof SearchFilter,
      Map<string, number>
    >
    const ranked: Ranked[] = []
    for (const { page, score, has } of enough.length >= enoughPages ? enough : here) {
      const ofKind = !filter.kind || page.kind === filter.kind
      const inTown = !filter.town || page.town === filter.town
      const onTopic = !filter.topic || page.topics.includes(filter.topic)
      if (inTown && onTopic) add(counts.kind, page.kind)
      if (ofKind && onTopic && page.town !== null) add(counts.town, page.town)
      if (ofKind && inTown) for (const topic of page.topics) add(counts.topic, topic)
      if (ofKind && inTown && onTopic) ranked.push({ page, rank: score * (has / asked) * page.weight })
    }
    const facets = {
      kind: mostFrequent(counts.kind),
      town: mostFrequent(counts.town),
      topic: mostFrequent(counts.topic),
    }
    return { ranked, facets }
  }

  private suggestion(query: string, asked: readonly AskedTerm[]) {
    let suggested = query.toLowerCase()
    for (const { word, term } of asked) {
      // Read as typed on another keyboard: then what it was read as is the suggestion.
      if (!suggested.includes(word.toLowerCase())) return asked.map((each) => each.word).join(' ')
      const known = this.postings.count(term)
      if (known >= few || (known === 0 && this.vocabulary.knows(term))) continue
      const [other] = this.vocabulary
        .similar(term)
        .filter(
          (each) =>
            this.spellings.has(each.term) && this.postings.count(each.term) >= muchMoreFrequent * known,
        )
        .sort((a, b) => a.mistakes - b.mistakes || this.postings.count(b.term) - this.postings.count(a.term))
      const spelling = other && this.spellings.get(other.term)
      if (spelling) suggested = suggested.replace(word.toLowerCase(), () => spelling)
    }
    return suggested === query.toLowerCase() ? null : suggested
  }

  private hit(
    { id, kind, title, text, summary, topics, town, date }: Kept,
    matched: ReadonlySet<string>,
  ): SearchHit {
    return {
      address: id,
      kind,
      title,
      summary,
      excerpt: excerpt(text.toString(), matched, this.locale),
      topics,
      town,
      date,
    }
  }

  /** Takes the removed pages out of the lists, which would otherwise grow with every change for ever. */
  private sweep(): void {
    const numbers = new Int32Array(this.pages.length)
    const left: Kept[] = []
    for (const [number, page] of this.pages.entries()) {
      numbers[number] = page ? left.length : -1
      if (page) left.push(page)
    }
    for (const term of this.postings.renumber(numbers)) {
      this.vocabulary.delete(term)
      this.spellings.delete(term)
    }
    this.pages = left
    this.numbers = new Map(left.map(({ id }, number) => [id, number]))
  }
}

/** By page number, but `found`, which is the numbers. */
interface Scores {
  found: number[]
  scores: Float64Array
  positions: Uint16Array
  /** The terms that were looked for, in all their meanings. */
  matched: ReadonlySet<string>
}

interface Ranked {
  page: Kept
  rank: number
}

/** The first `count` by rank. Thousands are found and ten are shown: all need not be put in order for that. */
function best(ranked: Ranked[], count: number): Ranked[] {
  if (ranked.length <= count) return ranked.sort((a, b) => b.rank - a.rank)
  const ranks = Float64Array.from(ranked, ({ rank }) => rank).sort()
  const least = ranks[ranks.length - count] as number
  return ranked
    .filter(({ rank }) => rank >= least)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
}

function bitsIn(bits: number): number {
  let left = bits
  let count = 0
  for (; left !== 0; left &= left - 1) count++
  return count
}

const add = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)

function mostFrequent(counts: ReadonlyMap<string, number>): FacetValue[] {
  const values = [...counts].map(([value, count]) => ({ value, count }))
  return values.sort((a, b) => b.count - a.count).slice(0, mostValues)
}

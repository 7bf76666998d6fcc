/**
 * How long the search of one language takes to build, to answer and to hold, at 10,000 articles of 2 kB.
 * Run with: node --expose-gc --import tsx tests/bench/searchIndex.ts [articles]
 */
import { performance } from 'node:perf_hooks'
import type { Locale } from '../../site/i18n/locales'
import { locales } from '../../site/i18n/locales'
import { SearchIndex } from '../../site/search/SearchIndex'
import type { SearchRecord } from '../../site/search/SearchRecord'

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const letters: Record<Locale, { consonants: string; vowels: string; endings: string }> = {
  sk: {
    consonants: 'p b m v t d n s z l r k h c ž š č pr st tr vl sk',
    vowels: 'a e i o u á í',
    endings: 'a e i o u y ov ami ach ého ej ou ie iu ť ný ná né',
  },
  en: {
    consonants: 'p b m v t d n s z l r k h c w f pr st tr pl sk sh',
    vowels: 'a e i o u ai ou',
    endings: 's ed ing er tion ly al y e ment',
  },
  uk: {
    consonants: 'п б м в т д н с з л р к х ц ж ш ч пр ст тр вл ск г',
    vowels: 'а е и о у і я',
    endings: 'а и і у ою ів ами ах ого ий ій ої ти ння ням',
  },
}

/**
 * Word forms as many and as often used as the words of running text that say something (Zipf-Mandelbrot): the
 * most frequent root stands in two thirds of the articles, the middle one in a few. Its first ending is the commonest.
 */
function vocabulary(locale: Locale, random: () => number) {
  const pick = <T>(from: T[]) => from[Math.floor(random() * from.length)] as T
  const consonants = letters[locale].consonants.split(' ')
  const vowels = letters[locale].vowels.split(' ')
  const endings = letters[locale].endings.split(' ')
  const syllable = () => pick(consonants) + pick(vowels)
  const root = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join('') + pick(consonants)
  const roots = [...new Set(Array.from({ length: 16_000 }, root))]
  const offset = 50
  return () => {
    const rank = Math.floor(offset * (roots.length / offset + 1) ** random() - offset)
    return `${roots[Math.min(rank, roots.length - 1)]}${endings[Math.floor(endings.length * random() ** 2)]}`
  }
}

const articles = Number(process.argv[2] ?? 10_000)
const quantile = (sorted: number[], q: number) => sorted[Math.floor((sorted.length - 1) * q)] ?? 0
const megabytes = () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

for (const locale of locales) {
  const random = randomFrom(7)
  const word = vocabulary(locale, random)
  const sentence = (length: number) => Array.from({ length }, word).join(' ')
  const topics = Array.from({ length: 12 }, word)
  const towns = Array.from({ length: 70 }, word)
  const one = (names: string[]) => names[Math.floor(random() * names.length)] ?? ''
  const records: SearchRecord[] = Array.from({ length: articles }, (_, n) => {
    let text = ''
    while (Buffer.byteLength(text) < 2000) text += `${sentence(12)}. `
    return {
      id: `/${locale}/x/clanok-${n}`,
      kind: 'news',
      title: sentence(7),
      summary: sentence(20),
      text,
      // What it is called in the other two languages.
      foundAs: `${sentence(7)} · ${sentence(7)}`,
      topics: [one(topics), one(topics)],
      town: one(towns),
      date: '2018-06-29',
    }
  })
  const before = megabytes()
  const index = new SearchIndex(locale)
  let longest = 0
  const started = performance.now()
  for (const record of records) {
    const start = performance.now()
    index.put(record)
    longest = Math.max(longest, performance.now() - start)
  }
  const built = performance.now() - started
  const after = megabytes()

  // One, two and three words out of the articles, and the same cut short or mistyped, as readers type.
  const queries = Array.from({ length: 1000 }, (_, n) => {
    const asked = sentence(1 + (n % 3))
    if (n % 4 === 0) return asked.slice(0, Math.max(3, asked.length - 3))
    if (n % 4 === 1) return `${asked.slice(0, 2)}x${asked.slice(2)}`
    return asked
  })
  const times: number[] = []
  let found = 0
  for (const query of queries) {
    const start = performance.now()
    found += index.search(query).total
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const figures = {
    locale,
    articles,
    'build s': (built / 1000).toFixed(1),
    'longest put ms': longest.toFixed(1),
    'memory MB': (after - before).toFixed(0),
    'p50 ms': quantile(times, 0.5).toFixed(1),
    'p95 ms': quantile(times, 0.95).toFixed(1),
    'max ms': quantile(times, 1).toFixed(1),
    'found per query': Math.round(found / queries.length),
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}

import { slugify } from '../../cms/fields/slug/slugify'
import type { Locale } from '../../cms/locales'
import type { CalloutBlock } from '../../cms/payload-types'
import type { Ids } from '../Ids'
import { block, heading, paragraph, type RichText, richText } from '../lexical'
import {
  archiveSource,
  headings,
  type InThree,
  places,
  sampleMark,
  sampleNotice,
  sentences,
  subjects,
  summaries,
  titles,
} from './sentences'

type PerLocale<T> = Record<Locale, T>

const day = 86_400_000
const tenYears = 3650

/**
 * The sample article of that number, the same in every run: as a database adapter takes it, with all languages at
 * once. Its sentences are drawn by the number; the languages draw the same ones, so they are translations.
 */
export function sampleArticle(number: number, today: Date, ids: Ids) {
  const draw = drawing(number)
  const place = draw(places)
  const subject = draw(subjects)
  const title = draw(titles)
  const summary = draw(summaries)
  const parts = sentences.map((pool) => several(pool, 5, draw))
  const say = (text: InThree, locale: Locale) =>
    text[locale]
      .replaceAll('{in}', place.in[locale])
      .replaceAll('{about}', subject.about[locale])
      .replaceAll('{subject}', subject.name[locale])
  const perLocale = <T>(make: (locale: Locale) => T): PerLocale<T> => ({
    sk: make('sk'),
    en: make('en'),
    uk: make('uk'),
  })

  const titleIn = perLocale((locale) => `${say(title, locale)} (${sampleMark[locale]} ${number})`)
  // The golden ratio spreads any number of articles evenly (a low-discrepancy sequence).
  const age = ((number * 0.618033988749895) % 1) * tenYears
  const publishedOn = new Date(today.getTime() - (age + 1) * day).toISOString()
  const pictures = ids.all('media')
  return {
    title: titleIn,
    // The number first: a long slug is cut at its end.
    slug: perLocale((locale) => slugify(`${sampleMark[locale]} ${number} ${say(title, locale)}`)),
    summary: perLocale((locale) => `${say(summary, locale)} ${sampleNotice[locale]}`),
    ready: perLocale(() => true),
    source: archiveSource,
    body: perLocale((locale) => bodyOf(parts, locale, say)),
    cover: number % 2 === 0 ? pictures[number % pictures.length] : null,
    publishedOn,
    topics: subject.topics.map((slug) => ids.get('topics', slug)),
    municipality: ids.get('municipalities', place.municipality),
    project: ids.get('projects', 'kapacity'),
    audience: 'public',
    _status: 'published',
    createdAt: publishedOn,
    updatedAt: publishedOn,
  }
}

function bodyOf(
  parts: InThree[][],
  locale: Locale,
  say: (text: InThree, locale: Locale) => string,
): RichText {
  const paragraphs = parts.map((part) => part.map((sentence) => say(sentence, locale)).join(' '))
  const [opening = '', background = '', ...rest] = paragraphs
  return richText(
    block<CalloutBlock>('callout', { tone: 'warning', text: sampleNotice[locale] }),
    paragraph(opening),
    paragraph(background),
    ...rest.flatMap((text, index) => [heading(headings[index]?.[locale] ?? ''), paragraph(text)]),
  )
}

/** Draws from lists in a sequence that depends on the number alone (mulberry32). */
function drawing(number: number) {
  let state = (number * 0x9e3779b1) | 0
  return <T>(list: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    return list[Math.floor(share * list.length)] as T
  }
}

/** Some of the sentences, in the order in which they stand in their list. */
function several(pool: readonly InThree[], count: number, draw: <T>(list: readonly T[]) => T): InThree[] {
  const drawn = new Set<InThree>()
  while (drawn.size < Math.min(count, pool.length)) drawn.add(draw(pool))
  return pool.filter((sentence) => drawn.has(sentence))
}

import type { Locale } from '../locales'

/**
 * More words than this in a sentence, and most readers of a second language lose the thread. English counts more,
 * because its articles and prepositions are words, where Slovak and Ukrainian have endings.
 */
export const longestSentence: Record<Locale, number> = { sk: 25, en: 30, uk: 25 }

/** Abbreviations, after which a sentence goes on although the segmenter ends it (Unicode knows none of them). */
const abbreviations: Record<Locale, RegExp> = {
  sk: /(?:^|[\s(])(?:č|ods|písm|napr|resp|tzv|atď|ul|nám|tel|sv|str|mil|tis|hod|min|ing|mgr|bc|phdr|judr|mudr|doc|prof|dr|\p{Lu})\.\s*$/iu,
  en: /(?:^|[\s(])(?:e\.g|i\.e|no|nos|st|mr|mrs|ms|dr|vs|etc|approx|tel|\p{Lu})\.\s*$/iu,
  uk: /(?:^|[\s(])(?:ст|ч|п|пп|вул|буд|кв|обл|просп|м|р|рр|грн|тис|млн|напр|ім|тел|див|т|д|\p{Lu})\.\s*$/iu,
}

const segmenters = new Map<string, Intl.Segmenter>()
const segments = (text: string, locale: Locale, granularity: 'sentence' | 'word') => {
  const key = `${locale} ${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity })
  segmenters.set(key, segmenter)
  return [...segmenter.segment(text)]
}

/** The sentences of a text; a line's end ends one. */
export const sentencesIn = (text: string, locale: Locale): string[] =>
  text.split('\n').flatMap((line) => {
    const sentences: string[] = []
    let open = false
    for (const { segment } of segments(line, locale, 'sentence')) {
      if (open) sentences[sentences.length - 1] += segment
      else sentences.push(segment)
      open = abbreviations[locale].test(sentences.at(-1) ?? '')
    }
    return sentences.map((sentence) => sentence.trim()).filter(Boolean)
  })

export const wordCount = (text: string, locale: Locale): number =>
  segments(text, locale, 'word').filter(({ isWordLike }) => isWordLike).length

import type { Locale } from './locales'

type Rule = readonly [found: RegExp, typed: string]

/** What a typewriter's marks become. Those that open stand at the beginning or behind a space, a bracket or a dash. */
const quotes = (opening: string, closing: string): Rule[] => [
  [/(?<=^|[\s\u00a0([–—])"(?=\S)/gu, opening],
  [/(?<=\S)"/gu, closing],
]
/** A number with its unit or month. Not a year: „2018 do“ may be divided. */
const numberBeforeUnit: Rule = [/(?<!\d)(\d{1,3}\.?) (?=[\p{L}€%])/gu, '$1\u00a0']
/** „29. 1. 2027“ */
const numericDate: Rule[] = [
  [/(?<![\d.])(\d{1,2}\.) (?=\d{1,2}\.)/gu, '$1\u00a0'],
  [/(?<=(?<!\d)\d{1,2}\.\s\d{1,2}\.) (?=\d{4}(?!\d))/gu, '\u00a0'],
]
/** „4 December“, „142 kB“. A number is not kept with any word, since English has short words enough to end a line with. */
const englishNumber: Rule[] = [
  [
    /(?<!\d)(\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
    '$1\u00a0',
  ],
  [/(\d) (?=(?:[kMG]B|[km]m|cm|kg|m²|min|[ap]\.m\.|%|€)(?!\p{L}))/gu, '$1\u00a0'],
  [/\b(No\.|Art\.) (?=\d)/gu, '$1\u00a0'],
]
/** „2027 р.“, „2018 року“ */
const ukrainianYear: Rule = [/(?<=\d{4}) (?=р(?:\.|оку|оці|ік)(?!\p{L}))/gu, '\u00a0']
/** „№ 245“, „§ 5“ */
const sign: Rule = [/([№§]) (?=\d)/gu, '$1\u00a0']
/** „č. 369“, „Z. z.“, „o. z.“ */
const oneLetterAbbreviation: Rule = [/(?<=^|[\s(„])(\p{L}\.) (?=[\p{Ll}\d])/gu, '$1\u00a0']
/** „п. 3“; behind a number it belongs to that: „2027 р. о 10:00“. */
const ukrainianAbbreviation: Rule = [/(?<=^|(?<!\d)[\s(«])(\p{L}\.) (?=[\p{Ll}\d])/gu, '$1\u00a0']
const ellipsis: Rule = [/\.{3}/g, '…']
const apostrophe: Rule = [/(?<=\p{L})'(?=\p{L})/gu, '’']
/**
 * One apostrophe, whatever was typed. CLDR's U+02BC is a letter, and right by the book; screen readers with eSpeak spell
 * out every word that has it (зе де о …), and read words with this one.
 */
const ukrainianApostrophe: Rule = [/(?<=\p{Script=Cyrillic})['ʼ](?=\p{Script=Cyrillic})/gu, '’']
/** A hyphen between words is a dash, and no dash begins a line. */
const dashes = (dash: string): Rule[] => [
  [/(?<=\S)[ \u00a0]-(?= \S)/gu, `\u00a0${dash}`],
  [/(?<=\S) (?=[–—](?:\s|$))/gu, '\u00a0'],
]

/**
 * What a typesetter would do in each language. Slovak and Ukrainian keep a one-letter preposition or conjunction on the
 * line of the word that follows it (STN 01 6910 for Slovak; the same custom in Ukrainian). The dash between words is
 * an en dash in Slovak and English, an em dash in Ukrainian, and stays with the word before it.
 */
const rules: Record<Locale, Rule[]> = {
  sk: [
    ...quotes('„', '“'),
    ellipsis,
    ...dashes('–'),
    [/(?<=^|[\s\u00a0(„–])([aiouskvzAIOUSKVZ]) (?=\S)/gu, '$1\u00a0'],
    oneLetterAbbreviation,
    numberBeforeUnit,
    ...numericDate,
    sign,
  ],
  en: [...quotes('“', '”'), ellipsis, apostrophe, ...dashes('–'), ...englishNumber, sign],
  uk: [
    ...quotes('«', '»'),
    ellipsis,
    ukrainianApostrophe,
    apostrophe,
    ...dashes('—'),
    [/(?<=^|[\s\u00a0(«—])([аійоузвяєАІЙОУЗВЯЄ]) (?=\S)/gu, '$1\u00a0'],
    ukrainianAbbreviation,
    numberBeforeUnit,
    ukrainianYear,
    sign,
  ],
}

/** Without a space or a mark there is nothing to set: dates, ids and choices pass as they are. */
const settable = /[ "'’ʼ]|\.{3}/

/**
 * Text as a typesetter would have it: the language's quotation marks, dashes and ellipses in place of a typewriter's,
 * and the non-breaking spaces that nobody types. Why not typopo: docs/decisions/0004-own-typesetting.md.
 */
export const typeset = (text: string, locale: Locale): string =>
  settable.test(text)
    ? rules[locale].reduce((typed, [found, replacement]) => typed.replace(found, replacement), text)
    : text

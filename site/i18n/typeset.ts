import type { Locale } from './locales'

type Rule = readonly [found: RegExp, typed: string]

/** What a typewriter's marks become. Those that open stand at the beginning or behind a space, a bracket or a dash. */
const quotes = (opening: string, closing: string): Rule[] => [
  [/(?<=^|[\s\u00a0([–—])"(?=\S)/gu, opening],
  [/(?<=\S)"/gu, closing],
]
/** A number with its unit or month. Not a year: „2018 do“ may be divided. */
const numberBeforeUnit: Rule = [/(?<!\d)(\d{1,3}\.?) (?=[\p{L}€%])/gu, '$1\u00a0']
/** „č. 369“, „Z. z.“, „o. z.“ */
const oneLetterAbbreviation: Rule = [/(?<=^|[\s(„«])(\p{L}\.) (?=[\p{Ll}\d])/gu, '$1\u00a0']
const ellipsis: Rule = [/\.{3}/g, '…']
const apostrophe: Rule = [/(?<=\p{L})'(?=\p{L})/gu, '’']

/**
 * What a typesetter would do in each language. Slovak and Ukrainian keep a one-letter preposition or conjunction on the
 * line of the word that follows it (STN 01 6910 for Slovak; the same custom in Ukrainian). The dash between words is
 * an en dash in Slovak and English, an em dash in Ukrainian, and stays with the word before it.
 */
const rules: Record<Locale, Rule[]> = {
  sk: [
    ...quotes('„', '“'),
    ellipsis,
    [/(?<=\S)[ \u00a0]-(?= \S)/gu, '\u00a0–'],
    [/(?<=^|[\s\u00a0(„–])([aiouskvzAIOUSKVZ]) (?=\S)/gu, '$1\u00a0'],
    oneLetterAbbreviation,
    numberBeforeUnit,
  ],
  en: [...quotes('“', '”'), ellipsis, apostrophe, [/(?<=\S)[ \u00a0]-(?= \S)/gu, '\u00a0–']],
  uk: [
    ...quotes('«', '»'),
    ellipsis,
    apostrophe,
    [/(?<=\S)[ \u00a0]-(?= \S)/gu, '\u00a0—'],
    [/(?<=^|[\s\u00a0(«—])([аійоузвяєАІЙОУЗВЯЄ]) (?=\S)/gu, '$1\u00a0'],
    oneLetterAbbreviation,
    numberBeforeUnit,
  ],
}

/**
 * Text as a typesetter would have it: the language's quotation marks, dashes and ellipses in place of a typewriter's,
 * and the non-breaking spaces that nobody types. Why not typopo: docs/decisions/0004-own-typesetting.md.
 */
export const typeset = (text: string, locale: Locale): string =>
  rules[locale].reduce((typed, [found, replacement]) => typed.replace(found, replacement), text)

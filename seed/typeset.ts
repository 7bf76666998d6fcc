import type { Locale } from '../cms/locales'

// Both languages keep a one-letter preposition or conjunction on the line of the word that follows it
// (STN 01 6910 for Slovak; the same custom in Ukrainian), and a number with its unit or month.
const oneLetterWord: Partial<Record<Locale, RegExp>> = {
  sk: /(?<=^|[\s(„–])([aiouskvzAIOUSKVZ]) (?=\S)/gu,
  uk: /(?<=^|[\s(«—])([аійоузвяєАІЙОУЗВЯЄ]) (?=\S)/gu,
}
// „č. 369“, „Z. z.“, „o. z.“
const oneLetterAbbreviation = /(?<=^|[\s(„])(\p{L}\.) (?=[\p{Ll}\d])/gu
// Not a year: „2018 do“ may be divided.
const numberBeforeUnit = /(?<!\d)(\d{1,3}\.?) (?=[\p{L}€%])/gu

/** Puts the non-breaking spaces in that a typesetter would, so that the texts can be written with plain ones. */
export function typeset(text: string, locale: Locale): string {
  const pattern = oneLetterWord[locale]
  if (!pattern) return text
  return [pattern, oneLetterAbbreviation, numberBeforeUnit].reduce(
    (typed, rule) => typed.replace(rule, '$1\u00a0'),
    text,
  )
}

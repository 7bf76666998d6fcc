/**
 * Letters that Unicode does not decompose into a Latin base and a mark, in the languages of the site's
 * neighbours; typed without their alphabet's keyboard as on the right.
 */
const undecomposed: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** Everything that people and keyboards use where Ukrainian and English have an apostrophe. */
const apostrophes = /['’ʼ‘`´′ʹ]/

/** Most words need nothing but lower case. */
const asTheyAre = /^[a-z0-9а-щьюяєіїґ]*$/

const foldedLetters = new Map<string, string>()

function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter)
  if (known !== undefined) return known
  let folded = letter
  if (apostrophes.test(letter) || /\p{M}/u.test(letter)) folded = ''
  else if (/\p{Script=Latin}/u.test(letter)) {
    folded = undecomposed[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  }
  foldedLetters.set(letter, folded)
  return folded
}

/**
 * The spelling that search compares: lower case, no diacritics on Latin letters (readers often type Slovak
 * without them), no apostrophes (`м’який`, `м'який` and `мякий` are one word).
 *
 * Marks are taken off Latin letters only. In Cyrillic, й and ї are letters of their own, which Unicode happens
 * to decompose into и and і; stripping them would make other words of them. So everything is composed first, and
 * a mark that is left over then (the acute that dictionaries print over a stressed vowel) is none of a letter.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (asTheyAre.test(lower)) return lower
  return lower.normalize('NFC').replace(/[^ a-z0-9]/gu, foldLetter)
}

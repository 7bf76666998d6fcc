import type { Locale } from '../i18n/locales'
import { transliterate } from './transliterate'

/**
 * Light stemmers: they take off the endings of inflection, so that a word is found in whatever case or number it
 * was typed. A stem need not be a word; it only has to be the same for all forms of one. Two different words
 * that fall together cost a little precision, two forms that do not cost the reader the answer.
 *
 * They take folded words in Latin letters (see fold.ts and transliterate.ts).
 *
 * Where the rules come from:
 * - Slovak: the declension and conjugation paradigms of Slovak school grammar (chlap, hrdina, dub, stroj; žena,
 *   ulica, dlaň, kosť; mesto, srdce, vysvedčenie, dievča; pekný, cudzí), arranged like the light stemmer for the
 *   sister language in L. Dolamic and J. Savoy, "Indexing and stemming approaches for the Czech language" (2009).
 * - English: D. Harman's S-stemmer ("How effective is suffixing?", 1991) for plurals, and steps 1b, 1c and part of
 *   step 2 of M. F. Porter's "An algorithm for suffix stripping" (1980).
 * - Ukrainian: the endings of the four declensions, of adjectives and of verbs in the Ukrainian Orthography (2019),
 *   with the alternations і/о, к/ц and г/з that it describes.
 */
export const stem = (word: string, locale: Locale): string => stemmers[locale](word)

/** Tries endings longest first; the first that leaves a stem of at least `least` letters is taken off. */
const endingsOf = (list: string, least: number) => {
  const byLastLetter: Record<string, string[]> = {}
  for (const ending of new Set(list.trim().split(/\s+/))) {
    const last = ending.slice(-1)
    byLastLetter[last] = [...(byLastLetter[last] ?? []), ending].sort((a, b) => b.length - a.length)
  }
  return (word: string): string => {
    for (const ending of byLastLetter[word.slice(-1)] ?? []) {
      if (word.length - ending.length >= least && word.endsWith(ending)) return word.slice(0, -ending.length)
    }
    return word
  }
}

// ---- Slovak ------------------------------------------------------------------------------------------------

const slovakVerbal = endingsOf(
  `ovaniami ovaniach ovaniam ovanie ovania ovaniu ovani ovanim ovaval ovat ovala ovali ovane ovany ovana ovaneho
   ujuci ujuca ujuce uju ujem ujes uje ujeme ujete
   avanie avania avaniu avani avanim avat eniami eniach eniam enie enia eniu eni enim
   aniami aniach aniam anie ania aniu ani anim
   at it iet ut al ala ali alo il ila ili ilo ime ite ame ate eme ete`,
  4,
)
const slovakNominal = endingsOf(
  `iami iach iam ami am as is och ach ich ych ovia ovi ov om iou ou ieho ieho eho iemu emu ym ymi imi im mi ej iej
   ii iu ie ia ium eme e a i o u y`,
  3,
)

function stemSlovak(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const verbal = slovakVerbal(word)
  let stemmed = verbal === word ? slovakNominal(word) : verbal
  // The genitive plural puts a vowel in: sluzb-a, sluzieb; matk-a, matiek.
  if (stemmed.length >= 6) stemmed = stemmed.replace(/(?<=[^aeiouy])ie([^aeiouy])$/, '$1')
  // Or makes one long: mest-o, miest; zen-a, zien.
  stemmed = stemmed.replace(/ie(?=[^aeiouy]{1,2}$)/, 'e')
  // cudzinec, cudzinc-a; obec, obc-e: the vowel comes and goes.
  stemmed = stemmed.replace(/(?<=[^aeiouy])ec$/, 'c')
  // listok, listk-a; tyzden, tyzdn-a. Not in short words, where it is part of the root (krok, den), nor in verbs.
  if (stemmed.length >= 5 && verbal === word) stemmed = stemmed.replace(/(?<=[^aeiouy])[eo]([kncl])$/, '$1')
  // uradnik, uradnic-i; cudzinc-i, cudzink-a
  return stemmed.replace(/(?<=ni|in)c$/, 'k')
}

// ---- English -----------------------------------------------------------------------------------------------

const hasVowel = /[aeiouy]/
const undouble = (word: string) => (/([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word)

function stemEnglish(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let stemmed = word
  if (/[^ae]ies$/.test(stemmed)) stemmed = `${stemmed.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(stemmed)) stemmed = stemmed.slice(0, -2)
  else if (/[^usi]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1)
  for (const ending of ['ingly', 'edly', 'ing', 'ed']) {
    const rest = stemmed.slice(0, -ending.length)
    if (stemmed.endsWith(ending) && rest.length >= 3 && hasVowel.test(rest)) {
      stemmed = undouble(rest)
      break
    }
  }
  stemmed = stemmed
    // apply, application; notify, notification
    .replace(/(?<=[a-z]{3})icat(?:ion|or|e)?$/, 'y')
    // integrate, integrated, integration
    .replace(/(?<=[a-z]{3})at(?:ional|ion|or|ive|e)?$/, '')
    .replace(/(?<=[a-z]{4})ment$/, '')
    .replace(/(?<=[a-z]{3}[^p])ly$/, '')
    // register, registr-ation
    .replace(/(?<=[a-z]{3}[^aeiou])er$/, 'r')
  // Last, so that live, lives and living meet, and city and cities.
  return stemmed.replace(/(?<=[a-z]{2})e$/, '').replace(/(?<=[a-z]{2})y$/, 'i')
}

// ---- Ukrainian ---------------------------------------------------------------------------------------------

/** Whether a consonant is doubled is what is misspelt most: страхування, страхуваня. */
const single = (word: string) => word.replace(/([bdfghklmnprstvz])\1/g, '$1')

/** Written as grammars write them, and turned into the letters that the words come in. */
const inLatin = (endings: string) =>
  endings
    .trim()
    .split(/\s+/)
    // The letter in front keeps the rules for beginnings of words away (є is ie inside a word, ye at its start).
    .map((ending) => single(transliterate(`т${ending}`, 'uk').slice(1)))
    .join(' ')

/** Not the -ся of -ця, which looks the same in Latin letters: місяця, іноземця. */
const reflexive = (word: string) => word.replace(/(?<=[a-z]{4}[^t])sia$|(?<=[a-z]{3}[aiy])tsia$/, '')
const ukrainianVerbal = endingsOf(
  inLatin(`увати ювати ування ювання уванням ювання уванню юванню уванні юванні ується юється ують юють уємо юємо
    уєте юєте уйте юйте ував ював увала ювала ували ювали ували увало
    ати яти ити іти їти ала яла али яли ало яло ила или ило
    ання яння ення іння анням янням енням інням анню янню енню інню анні янні енні інні ань янь ень
    ають яють ємо єте ить ять уть ють емо ете имо ите ай айте`),
  4,
)
const ukrainianNominal = endingsOf(
  inLatin(`ами ями ах ях ам ям ові еві єві ом ем єм ою ею єю ів їв ей
    ого його ому йому ими іми ий ій їй их іх им ім ої єї ую юю
    ія ії ію ією іями іях іям ії іє а я о е є и і ї у ю й ь`),
  3,
)
const latinConsonant = '(?:shch|zgh|zh|kh|ts|ch|sh|[bcdfghklmnprstvz])'
const closedI = new RegExp(`i(?=${latinConsonant}$)`)
const fleeting = new RegExp(`(?<=${latinConsonant})[eo](ts|[kn])$`)

function stemUkrainian(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const plain = reflexive(single(word))
  const verbal = ukrainianVerbal(plain)
  let stemmed = verbal === plain ? ukrainianNominal(plain) : verbal
  // inozemets, inozemts-ia; poriadok, poriadk-u
  if (stemmed.length >= 5) stemmed = stemmed.replace(fleeting, '$1')
  // dozvil, dozvol-u; robit, robot-a: the closed syllable has i where the open one has o.
  stemmed = stemmed.replace(closedI, 'o')
  // bibliotets-i, bibliotek-a; dopomoz-i, dopomoh-a; koshyts-e, koshytsk-yi
  return stemmed.replace(/tsk?$/, 'k').replace(/z$/, 'h')
}

const stemmers: Record<Locale, (word: string) => string> = {
  sk: stemSlovak,
  en: stemEnglish,
  uk: stemUkrainian,
}

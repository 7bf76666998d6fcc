import cyrillicToTranslit from 'cyrillic-to-translit-js'
import type { Locale } from '../i18n/locales'

const official = cyrillicToTranslit({ preset: 'uk' })
const cyrillic = /\p{Script=Cyrillic}/u

/** Latin letters that people type within a Cyrillic word because they look the same: `мiсто` with a Latin i. */
const lookalikes: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' }

/** What stands for Ukrainian letters on a Russian keyboard, and in Russian words. */
const russian: Record<string, string> = { ы: 'и', э: 'е', ё: 'е', ъ: '' }

/** How Slovak would write what it hears, folded: newcomers spell Slovak words with the letters they know. */
const slovakSounds: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ж: 'z',
    з: 'z',
    и: 'i',
    і: 'i',
    й: 'j',
    к: 'k',
  },
  ...{
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'ch',
    ц: 'c',
    ч: 'c',
  },
  ...{ ш: 's', щ: 'st', ь: '', ъ: '', ы: 'i', э: 'e', ё: 'o' },
}
const soft: Record<string, string> = { є: 'e', ї: 'i', ю: 'u', я: 'a' }
const afterConsonant = /[бвгґджзклмнпрстфхцчшщиі]$/

function inSlovakLetters(word: string): string {
  let latin = ''
  let before = ''
  for (const letter of word) {
    const vowel = soft[letter]
    latin += vowel ? (afterConsonant.test(before) ? vowel : `j${vowel}`) : (slovakSounds[letter] ?? letter)
    before = letter
  }
  return latin
}

/** Informal Latin spellings of Ukrainian, brought nearer to the official one: `dytjachyj` → `dytiachyi`. */
const inOfficialLetters = (word: string): string =>
  word
    .replace(/x/g, 'kh')
    .replace(/w/g, 'v')
    .replace(/c(?!h)/g, 'ts')
    .replace(/^j/, 'y')
    .replace(/yy$/, 'yi')
    .replace(/j|(?<=[a-z])y(?=[aeiou])/g, 'i')

/**
 * One folded word in Latin letters, in which its language's index keeps it. Ukrainian goes by its official
 * transliteration (Resolution 55 of the Cabinet of Ministers, 27 January 2010): `проживання` → `prozhyvannia`.
 */
export function transliterate(word: string, locale: Locale): string {
  if (!cyrillic.test(word)) return locale === 'uk' ? inOfficialLetters(word) : word
  if (locale === 'sk') return inSlovakLetters(word)
  const ukrainian = word.replace(
    /[aceiopxyыэёъ]/g,
    (letter) => lookalikes[letter] ?? russian[letter] ?? letter,
  )
  return official.transform(ukrainian)
}

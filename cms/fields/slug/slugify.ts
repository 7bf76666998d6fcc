import cyrillicToTranslit from 'cyrillic-to-translit-js'

/** The longest slug: addresses stay readable and fit into a search result. */
export const longestSlug = 80

// Official romanisation of Ukrainian (resolution of the Cabinet of Ministers of Ukraine No. 55 of 27 January 2010).
const romanise = cyrillicToTranslit({ preset: 'uk' })
// Letters of other Cyrillic alphabets, which the Ukrainian table leaves as they are (Bulgarian ъ, Russian ы …).
const romaniseOthers = cyrillicToTranslit({ preset: 'ru' })

/** Latin letters that do not decompose into a letter and a mark. */
const indivisible: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

const foldWord = (word: string): string => {
  // Cyrillic first: to decompose it would turn й into и and ї into і.
  const latin = /\p{Script=Cyrillic}/u.test(word) ? romaniseOthers.transform(romanise.transform(word)) : word
  return latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđðøßæœþı]/g, (letter) => indivisible[letter] ?? '')
    .replace(/[^a-z0-9]/g, '')
}

/**
 * The slug of a text: `Žilina – úrad` → `zilina-urad`, `Зелений двір` → `zelenyi-dvir`. Empty when the text has
 * no letter or digit that can be written in a slug. Cut at the end of a word.
 */
export const slugify = (text: string): string => {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    // An apostrophe belongs to the word (знам’янка, o’neill); everything else between letters divides words.
    .replace(/['’ʼ`´]/g, '’')
    .split(/[^\p{L}\p{M}\p{N}’]+/u)
    .map(foldWord)
    .filter(Boolean)

  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > longestSlug) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, longestSlug)
}

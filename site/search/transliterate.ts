import cyrillicToTranslit from 'cyrillic-to-translit-js'

const official = cyrillicToTranslit({ preset: 'uk' })
const cyrillic = /\p{Script=Cyrillic}/u

/**
 * One folded word in Latin letters, by the official transliteration of Ukrainian (Resolution 55 of the Cabinet of
 * Ministers, 27 January 2010): `проживання` → `prozhyvannia`. Words without Cyrillic come back as they are.
 */
export const transliterate = (word: string): string => (cyrillic.test(word) ? official.transform(word) : word)

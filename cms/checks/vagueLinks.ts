import type { Locale } from '../locales'

/** Words of a link that do not say where it leads to somebody who hears the links of a page one after the other. */
const vague: Record<Locale, string[]> = {
  sk: [
    ...['tu', 'sem', 'tuto', 'tento odkaz', 'odkaz', 'link', 'na tomto odkaze', 'na tejto stránke'],
    ...['kliknite', 'kliknite sem', 'kliknite tu', 'klikni sem', 'klik', 'viac', 'viac tu', 'čítajte viac'],
    ...['čítať viac', 'viac informácií', 'zistiť viac', 'ďalej', 'pokračovať', 'stiahnuť', 'web', 'stránka'],
  ],
  en: [
    ...['here', 'click', 'click here', 'this', 'this link', 'link', 'this page', 'page', 'website', 'more'],
    ...['read more', 'learn more', 'find out more', 'see more', 'more information', 'more info', 'details'],
    ...['continue', 'go', 'download', 'click this link', 'see here'],
  ],
  uk: [
    ...['тут', 'сюди', 'ось тут', 'це', 'цей', 'посилання', 'за посиланням', 'за цим посиланням', 'лінк'],
    ...['це посилання', 'натисніть', 'натисніть тут', 'натисніть сюди', 'клікніть тут', 'клік', 'більше'],
    ...['детальніше', 'докладніше', 'читати далі', 'читати більше', 'дізнатися більше', 'далі', 'сайт'],
    ...['сторінка', 'завантажити', 'на цій сторінці'],
  ],
}

const tidy = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether the words of a link say nothing of where it leads; a bare web address says nothing either. */
export const isVague = (words: string, locale: Locale): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(words.trim()) ||
  vague[locale].some((phrase) => tidy(phrase) === tidy(words))

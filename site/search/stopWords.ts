import type { Locale } from '../i18n/locales'

/**
 * Words too common to tell one page from another, folded. They are left out of the running text, where they
 * would make up a third of the index, and out of queries that have other words. Titles keep them.
 */
const lists: Record<Locale, string> = {
  sk: `a aby aj ak ako ale alebo ani asi az bez bol bola boli bolo by byt cez co cim do ho i ich iba im je jej jeho
    jeden jedna ju k kde ked kto ktora ktore ktori ktory ktorych ktoru len ma maju mat medzi moze mozete na nad nie
    no o od on ona oni ono po pod podla pre pred pri s sa si so som ste su sme svoj svoje ta tak tam te tento ten
    tieto tato to toho tomu tu ty tym u uz v vam vas vsak vo vy z za zo ze ci`,
  en: `a about an and are as at be been but by can do does for from had has have he her his how i if in into is it
    its me my no not of on or our she so than that the their them then there these they this to was we were what
    when where which who will with you your`,
  uk: `а аби або але б без був була були було бути в вам вас ви від він вона вони воно все всі г де для до є ж з за
    зі й його йому її їм їх і із ким коли кого кому ми може мати має на над нам нас не ні о об один одна про по
    при під та так такий там те ти то того тому тут у це цей ця ці чи що щоб щодо я як яка яке який які якої яких`,
}

/**
 * Words that questions have and answers lack, folded: “where do I get …”, “I need …”. They count in a text, and in
 * a query only where it has no other.
 */
const fillers: Record<Locale, string> = {
  sk: `vybavim vybavit vybavovat ziskam ziskat dostanem dostat potrebujem potrebovat chcem hladam hladat najst najdem
    mozem musim mam robit urobim poziadat kedy kolko preco povie prosil prave teraz mi nam niekto existuje`,
  en: `get need want find looking look please now me us much many long would should could there would like just
    happens know tell`,
  uk: `хочу треба потрібно потрібен потрібна можна знайти отримати оформити зробити шукаю робити буде скільки куди
    звідки мені нам щойно зараз як где что мне как`,
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const sets: Record<Locale, ReadonlySet<string>> = {
  sk: setOf(lists.sk),
  en: setOf(lists.en),
  uk: setOf(lists.uk),
}

const fillerSets: Record<Locale, ReadonlySet<string>> = {
  sk: setOf(fillers.sk),
  en: setOf(fillers.en),
  uk: setOf(fillers.uk),
}

export const isFiller = (folded: string, locale: Locale): boolean => fillerSets[locale].has(folded)

export const isStopWord = (folded: string, locale: Locale): boolean => sets[locale].has(folded)

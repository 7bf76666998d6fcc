import type { Check, DeadReason } from '../../checks/Finding'
import { type Translated, translated } from '../../translated'

export const checkMessages = {
  title: translated('Rady pred zverejnením', 'Advice before publishing', 'Поради перед публікацією'),
  none: translated('Všetko je v poriadku.', 'Everything is fine.', 'Усе гаразд.'),
  explained: translated(
    'Zverejniť môžete aj bez toho, čitateľom však pomôže, ak to opravíte.',
    'You may publish without it, but mending it helps readers.',
    'Опублікувати можна й так, але виправлення допоможе читачам.',
  ),
  jump: translated('Ukázať', 'Show', 'Показати'),
  others: translated('V iných jazykoch', 'In other languages', 'Іншими мовами'),
  failed: translated(
    'Text sa teraz nedá skontrolovať.',
    'The text cannot be checked now.',
    'Зараз текст неможливо перевірити.',
  ),
}

/** What each check says to the editor. */
export const adviceMessages: Record<Check, Translated> = {
  noSummary: translated(
    'Chýba zhrnutie. Bez neho sa v zoznamoch, vo vyhľadávaní a pri zdieľaní ukáže len názov.',
    'The summary is missing. Without it lists, search and shared links show the title alone.',
    'Немає стислого змісту. Без нього у списках, пошуку й під час поширення видно лише назву.',
  ),
  noAlt: translated(
    'Obrázok nemá v tomto jazyku opis pre tých, ktorí ho nevidia.',
    'The picture has no description in this language for those who cannot see it.',
    'Зображення не має цією мовою опису для тих, хто його не бачить.',
  ),
  skippedHeading: translated(
    'Nadpis preskočil úroveň. Po nadpise druhej úrovne nasleduje tretia, text sa začína druhou.',
    'The heading skips a level. The third level follows the second, and a text begins with the second.',
    'Заголовок пропускає рівень. Після другого рівня йде третій, а текст починається з другого.',
  ),
  vagueLink: translated(
    'Text odkazu nehovorí, kam vedie. Pomenujte cieľ, napríklad „žiadosť o pobyt“.',
    'The link’s text does not say where it leads. Name the target, such as “residence application”.',
    'Текст посилання не каже, куди воно веде. Назвіть ціль, наприклад «заява на проживання».',
  ),
  longSentence: translated(
    'Veta je veľmi dlhá. Rozdeľte ju, ľahšie sa bude čítať aj prekladať.',
    'The sentence is very long. Split it; it will be easier to read and to translate.',
    'Речення дуже довге. Розділіть його: так легше читати й перекладати.',
  ),
  deadLink: translated(
    'Čitatelia tu nič neuvidia',
    'Readers will find nothing here',
    'Читачі тут нічого не побачать',
  ),
  deadAddress: translated(
    'Odkaz na iný web už niekoľko dní nikam nevedie.',
    'The link to another website has led nowhere for several days.',
    'Посилання на інший сайт уже кілька днів нікуди не веде.',
  ),
  typedAddress: translated(
    'Odkaz na tento web je napísaný ako adresa. Vyberte stránku zo zoznamu, potom odkaz prežije aj zmenu adresy.',
    'A link to this website is typed as an address. Choose the page from the list, and the link survives a change of its address.',
    'Посилання на цей сайт введено як адресу. Виберіть сторінку зі списку, і посилання переживе зміну адреси.',
  ),
}

/** Why readers find nothing; said after a colon. */
export const deadReasonMessages: Record<DeadReason, Translated> = {
  gone: translated('cieľ už neexistuje.', 'its target no longer exists.', 'цілі більше немає.'),
  trashed: translated('cieľ je v koši.', 'its target is in the trash.', 'ціль у кошику.'),
  unpublished: translated('cieľ nie je zverejnený.', 'its target is not published.', 'ціль не опубліковано.'),
  notReady: translated(
    'cieľ nie je v tomto jazyku hotový.',
    'its target is not ready in this language.',
    'ціль цією мовою ще не готова.',
  ),
}

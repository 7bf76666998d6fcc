import type { TextareaField } from 'payload'
import { translated } from '../translated'

/**
 * What people call the thing and the page does not. Each language has its own: they are no translations of each
 * other, so the state of translation leaves them out.
 */
export const searchWordsField: TextareaField = {
  name: 'searchWords',
  type: 'textarea',
  localized: true,
  maxLength: 500,
  label: translated('Slová do vyhľadávania', 'Words for the search', 'Слова для пошуку'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Čo ľudia napíšu do vyhľadávania, keď hľadajú túto stránku inými slovami, než aké sú na nej: „výplata“, „šéf mi nezaplatil“. Na stránke sa nezobrazia. Tvary slov ani slová bez diakritiky písať netreba.',
      'What people type when they look for this page in other words than stand on it: “wages”, “boss did not pay me”. The page does not show them. There is no need for other forms of a word.',
      'Що люди пишуть у пошуку, коли шукають цю сторінку іншими словами, ніж ті, що на ній: «зарплата», «не заплатили». На сторінці їх не видно. Інших форм тих самих слів писати не треба.',
    ),
  },
}

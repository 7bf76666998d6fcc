import { translated } from '../../translated'

export const usesMessages = {
  title: translated('Kde sa používa', 'Where it is used', 'Де використовується'),
  none: translated('Zatiaľ nikde.', 'Nowhere yet.', 'Поки ніде.'),
  draft: translated('v koncepte', 'in a draft', 'у чернетці'),
  hidden: translated(
    'Ďalšie miesta, ktoré nevidíte',
    'Other places that you do not see',
    'Інші місця, яких ви не бачите',
  ),
  untitled: translated('(bez názvu)', '(untitled)', '(без назви)'),
  inUse: translated('Používa sa aj inde', 'It is used elsewhere', 'Це використовується і в інших місцях'),
  breaks: translated(
    'Ak budete pokračovať, na týchto miestach bude odkaz alebo obrázok chýbať:',
    'If you go on, a link or a picture will be missing in these places:',
    'Якщо продовжити, у цих місцях зникне посилання або зображення:',
  ),
  goOn: translated('Napriek tomu pokračovať', 'Go on all the same', 'Усе одно продовжити'),
  cancel: translated('Nechať tak', 'Leave it as it is', 'Залишити як є'),
  unchanged: translated('Nič sa nezmenilo.', 'Nothing was changed.', 'Нічого не змінено.'),
}

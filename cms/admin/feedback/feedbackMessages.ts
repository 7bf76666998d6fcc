import { translated } from '../../translated'

export const feedbackMessages = {
  title: translated('Pomohla stránka?', 'Was the page useful?', 'Чи була сторінка корисною?'),
  byPage: translated('Spokojnosť čitateľov', 'Readers’ satisfaction', 'Задоволеність читачів'),
  explained: translated(
    'Čo čitatelia za posledný rok odpovedali na otázku, či im stránka pomohla. Prvé sú stránky, ktoré pomohli najmenej.',
    'What readers answered in the last year when asked whether a page helped. The least useful pages come first.',
    'Що читачі за останній рік відповіли на запитання, чи допомогла сторінка. Спочатку йдуть сторінки, які допомогли найменше.',
  ),
  none: translated('Zatiaľ nikto neodpovedal.', 'Nobody has answered yet.', 'Ще ніхто не відповів.'),
  page: translated('Stránka', 'Page', 'Сторінка'),
  language: translated('Jazyk', 'Language', 'Мова'),
  yes: translated('Áno', 'Yes', 'Так'),
  no: translated('Nie', 'No', 'Ні'),
  comments: translated('Čo napísali', 'What they wrote', 'Що вони написали'),
}

import { translated } from '../../translated'

export const linkMessages = {
  title: translated('Odkazy na iné weby', 'Links to other websites', 'Посилання на інші сайти'),
  explained: translated(
    'Odkazy sa kontrolujú samy, každý raz za dva týždne. Nefunkčný je odkaz, ktorý v troch rôznych dňoch nikam neviedol. Nejasný odkaz môže čitateľom fungovať: jeho server neodpovedal alebo nepúšťa programy.',
    'Links are checked by themselves, each every two weeks. A link is dead when it led nowhere on three different days. An unclear one may work for readers: its server did not answer, or lets no programs in.',
    'Посилання перевіряються самі, кожне раз на два тижні. Не працює те, що в три різні дні нікуди не вело. Незрозуміле може працювати для читачів: його сервер не відповів або не пускає програм.',
  ),
  none: translated('Nič také tu nie je.', 'There is nothing like that here.', 'Нічого такого тут немає.'),
  filter: translated('Ktoré odkazy', 'Which links', 'Які посилання'),
  problems: translated('nefunkčné a nejasné', 'dead and unclear', 'що не працюють і незрозумілі'),
  ignored: translated('označené ako v poriadku', 'marked as fine', 'позначені як справні'),
  show: translated('Zobraziť', 'Show', 'Показати'),
  link: translated('Odkaz', 'Link', 'Посилання'),
  state: translated('Stav', 'State', 'Стан'),
  checkedOn: translated('Skontrolované', 'Checked', 'Перевірено'),
  where: translated('Kde je', 'Where it is', 'Де воно'),
  again: translated('Skontrolovať znova', 'Check again', 'Перевірити ще раз'),
  queued: translated(
    'Odkaz sa o chvíľu skontroluje.',
    'The link will be checked in a moment.',
    'Посилання невдовзі буде перевірено.',
  ),
  fine: translated('Je v poriadku', 'It is fine', 'Усе гаразд'),
  notFine: translated('Znova sledovať', 'Watch it again', 'Знову стежити'),
  answer: translated('odpoveď', 'answer', 'відповідь'),
}

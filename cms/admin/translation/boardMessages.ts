import { translated } from '../../translated'

export const boardMessages = {
  title: translated('Preklady', 'Translations', 'Переклади'),
  explained: translated(
    'Ktoré dokumenty sú v ktorom jazyku hotové. Neaktuálny je preklad, ktorého východiskový text sa odvtedy zmenil.',
    'Which documents are ready in which language. A translation is outdated when its source has changed since.',
    'Які документи якою мовою готові. Переклад застарілий, якщо оригінал відтоді змінився.',
  ),
  share: translated(
    'Zverejnený obsah podľa jazykov',
    'Public content by language',
    'Опублікований вміст за мовами',
  ),
  of: translated('z', 'of', 'з'),
  outdated: translated('neaktuálnych', 'outdated', 'застарілих'),
  collection: translated('Druh', 'Kind', 'Вид'),
  language: translated('Jazyk', 'Language', 'Мова'),
  state: translated('Stav', 'State', 'Стан'),
  every: translated('všetky', 'all', 'усі'),
  ownTown: translated('Len moja samospráva', 'Only my municipality', 'Лише моя громада'),
  ownLanguages: translated('Len moje jazyky', 'Only my languages', 'Лише мої мови'),
  mine: translated(
    'Len čo som vytvoril(a) alebo naposledy upravil(a)',
    'Only what I created or last edited',
    'Лише те, що я створив(-ла) або востаннє редагував(-ла)',
  ),
  show: translated('Zobraziť', 'Show', 'Показати'),
  document: translated('Dokument', 'Document', 'Документ'),
  untitled: translated('(bez názvu)', '(untitled)', '(без назви)'),
  live: translated('zverejnený', 'public', 'опубліковано'),
  found: translated('Počet dokumentov', 'Documents', 'Документів'),
  none: translated('Nič také tu nie je.', 'There is nothing like that here.', 'Нічого такого тут немає.'),
  newer: translated('← Novšie', '← Newer', '← Новіші'),
  older: translated('Staršie →', 'Older →', 'Старіші →'),
}

import { translated } from '../../translated'

export const panelMessages = {
  translations: translated('Preklady', 'Translations', 'Переклади'),
  translation: translated('Preklad', 'Translation', 'Переклад'),
  checkedOn: translated('Skontrolovaný', 'Checked', 'Перевірено'),
  changed: translated(
    'Čo sa zmenilo vo východiskovom texte od poslednej kontroly',
    'What has changed in the source since the last check',
    'Що змінилося в оригіналі від останньої перевірки',
  ),
  formerLost: translated(
    'Staršia verzia, z ktorej preklad vznikol, sa už neuchováva. Porovnajte preklad s celým textom.',
    'The older version that the translation was made from is no longer kept. Compare the translation with the whole text.',
    'Старіша версія, з якої зроблено переклад, більше не зберігається. Порівняйте переклад з усім текстом.',
  ),
  source: translated('Východiskový text', 'Source text', 'Текст оригіналу'),
  check: translated('Označiť ako skontrolovaný', 'Mark as checked', 'Позначити як перевірений'),
  checkExplained: translated(
    'Keď preklad zodpovedá východiskovému textu. Neaktuálny preklad ostáva dovtedy zverejnený.',
    'When the translation says what the source says. Until then an outdated translation stays public.',
    'Коли переклад відповідає оригіналу. Доти застарілий переклад залишається опублікованим.',
  ),
}

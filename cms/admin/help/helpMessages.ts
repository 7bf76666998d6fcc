import { translated } from '../../translated'

export const helpMessages = {
  title: translated('Príručka', 'Handbook', 'Посібник'),
  explained: translated(
    'Ako sa v tejto administrácii pracuje, na jednej stránke.',
    'How to work in this administration, on one page.',
    'Як працювати в цій системі, на одній сторінці.',
  ),
  contents: translated('Obsah príručky', 'Contents', 'Зміст'),
}

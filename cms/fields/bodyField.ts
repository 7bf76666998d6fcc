import type { RichTextField } from 'payload'
import { translated } from '../translated'

/** Rich text in the site's one editor (see `richText`, set as the editor of the whole configuration). */
export const bodyField = (
  label = translated('Text', 'Text', 'Текст'),
  description = translated(
    'Lomkou „/“ vložíte nadpis, zoznam, obrázok, tabuľku alebo blok.',
    'Type “/” to insert a heading, a list, a picture, a table or a block.',
    'Введіть «/», щоб вставити заголовок, список, зображення, таблицю або блок.',
  ),
): RichTextField => ({ name: 'body', type: 'richText', localized: true, label, admin: { description } })

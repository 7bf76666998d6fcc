import { translated } from './translated'

/** The groups in the admin's navigation, in the order in which they appear. */
export const groups = {
  content: translated('Obsah', 'Content', 'Вміст'),
  partners: translated('Samosprávy a partneri', 'Municipalities and partners', 'Громади та партнери'),
  files: translated('Obrázky a súbory', 'Pictures and files', 'Зображення та файли'),
  website: translated('Web', 'Website', 'Сайт'),
  people: translated('Ľudia a prístup', 'People and access', 'Люди та доступ'),
}

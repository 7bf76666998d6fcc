import { audienceField } from '../fields/audienceField'
import { bodyField } from '../fields/bodyField'
import { coverField } from '../fields/coverField'
import { dayAndTime } from '../fields/datePickers'
import { galleryField } from '../fields/galleryField'
import { languageOptions } from '../fields/languageOptions'
import { municipalityField } from '../fields/municipalityField'
import { projectField } from '../fields/projectField'
import { publishedOnField } from '../fields/publishedOnField'
import { topicsField } from '../fields/topicsField'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const News = contentCollection({
  slug: 'news',
  labels: {
    singular: translated('Správa', 'News article', 'Новина'),
    plural: translated('Správy', 'News', 'Новини'),
  },
  description: translated(
    'Správy a články, zoradené podľa dátumu zverejnenia.',
    'News and articles, sorted by publication date.',
    'Новини та статті, впорядковані за датою публікації.',
  ),
  group: groups.content,
  defaultColumns: ['title', 'ready', '_status', 'publishedOn', 'municipality'],
  defaultSort: '-publishedOn',
  fields: [
    coverField,
    bodyField(),
    {
      name: 'contentLanguage',
      type: 'select',
      localized: true,
      options: languageOptions,
      label: translated('Jazyk textu', 'Language of the text', 'Мова тексту'),
      admin: {
        description: translated(
          'Vyplňte len vtedy, keď je text v inom jazyku ako stránka, napríklad správa zahraničného partnera.',
          'Fill in only when the text is in another language than the page, for example a foreign partner’s report.',
          'Заповнюйте лише тоді, коли текст іншою мовою, ніж сторінка, наприклад звіт закордонного партнера.',
        ),
      },
    },
    galleryField,
    publishedOnField,
    {
      name: 'revisedOn',
      type: 'date',
      label: translated('Dátum úpravy', 'Revision date', 'Дата редагування'),
      admin: {
        position: 'sidebar',
        date: dayAndTime,
        description: translated(
          'Vyplňte, keď sa zmenil zmysel textu, nie pri oprave preklepu.',
          'Fill in when the meaning of the text has changed, not for a corrected typing error.',
          'Заповніть, якщо змінився зміст тексту, а не через виправлену описку.',
        ),
      },
    },
    {
      name: 'source',
      type: 'text',
      localized: true,
      label: translated('Autor, zdroj', 'Author, source', 'Автор, джерело'),
      admin: {
        position: 'sidebar',
        description: translated(
          'Meno a pracovisko, od ktorého text pochádza.',
          'The name and the office that the text comes from.',
          'Імʼя та установа, від якої походить текст.',
        ),
      },
    },
    {
      name: 'publishedBy',
      type: 'text',
      label: translated('Zverejnil(a)', 'Published by', 'Опублікував(-ла)'),
      admin: {
        position: 'sidebar',
        description: translated(
          'Meno toho, kto text zverejnil.',
          'The name of the person who published the text.',
          'Імʼя особи, яка опублікувала текст.',
        ),
      },
    },
    topicsField,
    municipalityField(),
    projectField,
    audienceField,
  ],
})

import { audienceField } from '../fields/audienceField'
import { bodyField } from '../fields/bodyField'
import { coverField } from '../fields/coverField'
import { municipalityField } from '../fields/municipalityField'
import { projectField } from '../fields/projectField'
import { publishedOnField } from '../fields/publishedOnField'
import { topicsField } from '../fields/topicsField'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Materials = contentCollection({
  slug: 'materials',
  labels: {
    singular: translated('Informačný materiál', 'Material', 'Інформаційний матеріал'),
    plural: translated('Informačné materiály', 'Materials', 'Інформаційні матеріали'),
  },
  description: translated(
    'Príručky, publikácie, videá a súbory na stiahnutie.',
    'Guides, publications, videos and files to download.',
    'Посібники, публікації, відео та файли для завантаження.',
  ),
  group: groups.content,
  defaultColumns: ['title', 'kind', 'ready', '_status', 'audience', 'publishedOn'],
  defaultSort: '-publishedOn',
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'guide',
      index: true,
      options: [
        { value: 'guide', label: translated('Príručka', 'Guide', 'Посібник') },
        { value: 'publication', label: translated('Publikácia', 'Publication', 'Публікація') },
        { value: 'video', label: translated('Video', 'Video', 'Відео') },
        {
          value: 'files',
          label: translated('Súbory na stiahnutie', 'Files to download', 'Файли для завантаження'),
        },
      ],
      label: translated('Druh', 'Kind', 'Вид'),
    },
    {
      name: 'readers',
      type: 'select',
      hasMany: true,
      options: [
        { value: 'newcomers', label: translated('Noví obyvatelia', 'New residents', 'Нові мешканці') },
        {
          value: 'municipalities',
          label: translated('Samosprávy a úrady', 'Municipalities and offices', 'Громади й установи'),
        },
        {
          value: 'helpers',
          label: translated('Školy a organizácie', 'Schools and organisations', 'Школи й організації'),
        },
      ],
      label: translated('Komu pomôže', 'Who it helps', 'Кому допоможе'),
    },
    coverField,
    bodyField(),
    {
      name: 'files',
      type: 'array',
      labels: {
        singular: translated('Súbor', 'File', 'Файл'),
        plural: translated('Súbory', 'Files', 'Файли'),
      },
      label: translated('Súbory', 'Files', 'Файли'),
      fields: [
        {
          name: 'document',
          type: 'relationship',
          relationTo: 'documents',
          required: true,
          label: translated('Súbor', 'File', 'Файл'),
        },
        {
          name: 'label',
          type: 'text',
          localized: true,
          label: translated('Text odkazu', 'Link text', 'Текст посилання'),
          admin: {
            description: translated(
              'Prázdne: použije sa názov súboru.',
              'Empty: the file’s title is used.',
              'Порожньо: буде використано назву файлу.',
            ),
          },
        },
      ],
    },
    webAddressField('videoUrl', translated('Odkaz na video', 'Link to the video', 'Посилання на відео')),
    {
      name: 'transcript',
      type: 'textarea',
      localized: true,
      label: translated('Prepis videa', 'Transcript of the video', 'Розшифрування відео'),
      admin: {
        description: translated(
          'Čo vo videu zaznie, pre tých, ktorí ho nemôžu počuť.',
          'What is said in the video, for those who cannot hear it.',
          'Що звучить у відео, для тих, хто не може його чути.',
        ),
      },
    },
    publishedOnField,
    topicsField,
    municipalityField(),
    projectField,
    audienceField,
  ],
})

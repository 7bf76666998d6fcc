import { audienceField } from '../fields/audienceField'
import { bodyField } from '../fields/bodyField'
import { coverField } from '../fields/coverField'
import { dayAndTime } from '../fields/datePickers'
import { municipalityField } from '../fields/municipalityField'
import { projectField } from '../fields/projectField'
import { sampleField } from '../fields/sampleField'
import { topicsField } from '../fields/topicsField'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Events = contentCollection({
  slug: 'events',
  labels: {
    singular: translated('Podujatie', 'Event', 'Подія'),
    plural: translated('Podujatia', 'Events', 'Події'),
  },
  description: translated(
    'Školenia, fóra, stretnutia a študijné návštevy.',
    'Trainings, forums, meetings and study visits.',
    'Навчання, форуми, зустрічі та навчальні візити.',
  ),
  group: groups.content,
  municipal: true,
  defaultColumns: ['title', 'startsOn', 'kind', 'municipality', 'ready', '_status', 'proposed'],
  defaultSort: '-startsOn',
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'training',
      options: [
        { value: 'training', label: translated('Školenie', 'Training', 'Навчання') },
        { value: 'forum', label: translated('Fórum', 'Forum', 'Форум') },
        { value: 'meeting', label: translated('Stretnutie', 'Networking meeting', 'Зустріч') },
        { value: 'visit', label: translated('Študijná návšteva', 'Study visit', 'Навчальний візит') },
      ],
      label: translated('Druh', 'Kind', 'Вид'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startsOn',
          type: 'date',
          required: true,
          index: true,
          label: translated('Začiatok', 'Starts', 'Початок'),
          admin: { width: '50%', date: dayAndTime },
        },
        {
          name: 'endsOn',
          type: 'date',
          index: true,
          label: translated('Koniec', 'Ends', 'Кінець'),
          admin: { width: '50%', date: dayAndTime },
        },
      ],
    },
    {
      name: 'place',
      type: 'text',
      localized: true,
      label: translated('Miesto', 'Place', 'Місце'),
      admin: {
        description: translated(
          'Budova alebo miestnosť, napríklad radnica, veľká sála.',
          'Building or room, for example the town hall’s great hall.',
          'Будівля або приміщення, наприклад велика зала ратуші.',
        ),
      },
    },
    { name: 'address', type: 'textarea', label: translated('Adresa', 'Address', 'Адреса') },
    webAddressField(
      'online',
      translated('Odkaz na pripojenie online', 'Link to join online', 'Посилання для участі онлайн'),
    ),
    coverField,
    bodyField(),
    {
      name: 'capacity',
      type: 'number',
      min: 1,
      label: translated('Počet miest', 'Capacity', 'Кількість місць'),
      admin: { position: 'sidebar' },
    },
    topicsField,
    municipalityField(),
    projectField,
    audienceField,
    sampleField,
  ],
})

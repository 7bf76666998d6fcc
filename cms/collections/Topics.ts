import { bodyField } from '../fields/bodyField'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Topics = contentCollection({
  slug: 'topics',
  labels: {
    singular: translated('Téma', 'Topic', 'Тема'),
    plural: translated('Témy', 'Topics', 'Теми'),
  },
  description: translated(
    'Témy, podľa ktorých sa obsah triedi: pobyt, práca, bývanie a ďalšie.',
    'Topics by which the content is sorted: residence, work, housing and others.',
    'Теми, за якими впорядковано вміст: проживання, робота, житло та інші.',
  ),
  group: groups.content,
  defaultColumns: ['title', 'icon', 'order', 'ready', '_status'],
  defaultSort: 'order',
  fields: [
    bodyField(
      translated('Úvod', 'Introduction', 'Вступ'),
      translated(
        'Čo má človek vedieť ako prvé: čísla, na ktoré zavolať, a stránky, ktoré pomôžu. Stojí nad službami, materiálmi a správami.',
        'What one should know first: the numbers to call and the pages that help. It stands above services, materials and news.',
        'Що треба знати найперше: за якими номерами телефонувати і які сторінки допоможуть. Стоїть над послугами, матеріалами й новинами.',
      ),
    ),
    {
      name: 'icon',
      type: 'select',
      options: [
        { value: 'residence', label: translated('Pobyt', 'Residence', 'Проживання') },
        { value: 'work', label: translated('Práca', 'Work', 'Робота') },
        { value: 'housing', label: translated('Bývanie', 'Housing', 'Житло') },
        { value: 'health', label: translated('Zdravie', 'Health', 'Здоровʼя') },
        { value: 'education', label: translated('Vzdelávanie', 'Education', 'Освіта') },
        { value: 'language', label: translated('Jazyk', 'Language', 'Мова') },
        { value: 'family', label: translated('Rodina', 'Family', 'Сімʼя') },
        { value: 'safety', label: translated('Bezpečnosť', 'Safety', 'Безпека') },
        { value: 'ukraine', label: translated('Ukrajina', 'Ukraine', 'Україна') },
        { value: 'money', label: translated('Peniaze', 'Money', 'Гроші') },
        { value: 'transport', label: translated('Doprava', 'Transport', 'Транспорт') },
        { value: 'community', label: translated('Komunita', 'Community', 'Громада') },
      ],
      label: translated('Ikona', 'Icon', 'Піктограма'),
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      index: true,
      label: translated('Poradie', 'Order', 'Порядок'),
      admin: {
        description: translated(
          'Témy s menším číslom sú prvé.',
          'Topics with a smaller number come first.',
          'Теми з меншим числом ідуть першими.',
        ),
      },
    },
  ],
})

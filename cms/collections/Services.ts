import { bodyField } from '../fields/bodyField'
import { emailField, phoneField } from '../fields/contactFields'
import { dayOnly } from '../fields/datePickers'
import { languageOptions } from '../fields/languageOptions'
import { municipalityField } from '../fields/municipalityField'
import { checkedWhenReady } from '../fields/ready/checkedWhenReady'
import { sampleField } from '../fields/sampleField'
import { timeOfDayField } from '../fields/timeOfDayField'
import { topicsField } from '../fields/topicsField'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { responsibleField } from '../reviews/responsibleField'
import { reviewEndpoints } from '../reviews/reviewEndpoints'
import { reviewField } from '../reviews/reviewField'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Services = contentCollection({
  slug: 'services',
  labels: {
    singular: translated('Služba', 'Service', 'Послуга'),
    plural: translated('Služby', 'Services', 'Послуги'),
  },
  description: translated(
    'Čo a ako možno vybaviť v konkrétnom meste alebo kraji.',
    'What can be arranged in a particular town or region, and how.',
    'Що і як можна оформити в конкретному місті або краї.',
  ),
  group: groups.content,
  municipal: true,
  endpoints: reviewEndpoints,
  defaultColumns: ['title', 'municipality', 'ready', '_status', 'proposed', 'verifiedOn'],
  defaultSort: 'title',
  fields: [
    {
      name: 'forWhom',
      type: 'textarea',
      localized: true,
      label: translated('Pre koho je služba', 'Who it is for', 'Для кого ця послуга'),
    },
    bodyField(
      translated('O čo ide', 'What it is', 'У чому суть'),
      translated(
        'Jednoduchými slovami: čo človek službou získa a na čo si dať pozor.',
        'In plain words: what one gets and what to look out for.',
        'Простими словами: що людина отримає і на що звернути увагу.',
      ),
    ),
    {
      name: 'steps',
      type: 'array',
      labels: {
        singular: translated('Krok', 'Step', 'Крок'),
        plural: translated('Kroky', 'Steps', 'Кроки'),
      },
      label: translated('Postup', 'Steps', 'Порядок дій'),
      fields: [
        {
          name: 'title',
          type: 'text',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Čo urobiť', 'What to do', 'Що зробити'),
        },
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          label: translated('Vysvetlenie', 'Explanation', 'Пояснення'),
        },
      ],
    },
    {
      name: 'bring',
      type: 'array',
      labels: {
        singular: translated('Čo si priniesť', 'Thing to bring', 'Що принести'),
        plural: translated('Čo si priniesť', 'Things to bring', 'Що принести'),
      },
      label: translated('Čo si priniesť', 'What to bring', 'Що взяти із собою'),
      fields: [
        {
          name: 'item',
          type: 'text',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Doklad alebo vec', 'Document or thing', 'Документ або річ'),
        },
      ],
    },
    {
      name: 'cost',
      type: 'textarea',
      localized: true,
      label: translated('Koľko to stojí', 'What it costs', 'Скільки це коштує'),
    },
    {
      name: 'duration',
      type: 'textarea',
      localized: true,
      label: translated('Ako dlho to trvá', 'How long it takes', 'Скільки часу це триває'),
    },
    {
      name: 'place',
      type: 'group',
      label: translated('Kde', 'Where', 'Де'),
      fields: [
        {
          name: 'name',
          type: 'text',
          localized: true,
          label: translated('Pracovisko', 'Office', 'Відділ'),
        },
        { name: 'address', type: 'textarea', label: translated('Adresa', 'Address', 'Адреса') },
        webAddressField('mapUrl', translated('Odkaz na mapu', 'Link to a map', 'Посилання на карту')),
        {
          name: 'transport',
          type: 'textarea',
          localized: true,
          label: translated('Ako sa tam dostať', 'How to get there', 'Як дістатися'),
          admin: {
            description: translated(
              'Zastávka a linky, vchod, výťah alebo schody.',
              'The stop and the lines, the entrance, lift or stairs.',
              'Зупинка й маршрути, вхід, ліфт або сходи.',
            ),
          },
        },
      ],
    },
    {
      name: 'contact',
      type: 'group',
      label: translated('Kontakt', 'Contact', 'Контакти'),
      admin: {
        description: translated(
          'Kam zavolať alebo napísať skôr, než sa človek vyberie na úrad.',
          'Whom to call or write to before going to the office.',
          'Куди зателефонувати або написати, перш ніж іти до установи.',
        ),
      },
      fields: [phoneField, emailField],
    },
    {
      name: 'openingHours',
      type: 'array',
      labels: {
        singular: translated('Úradné hodiny', 'Opening hours', 'Години прийому'),
        plural: translated('Úradné hodiny', 'Opening hours', 'Години прийому'),
      },
      label: translated('Úradné hodiny', 'Opening hours', 'Години прийому'),
      admin: {
        description: translated(
          'Ak je cez poludnie prestávka, zapíšte ten istý deň dvakrát.',
          'When there is a break at noon, enter the same day twice.',
          'Якщо є обідня перерва, вкажіть той самий день двічі.',
        ),
      },
      fields: [
        {
          name: 'day',
          type: 'select',
          required: true,
          options: [
            { value: 'mo', label: translated('pondelok', 'Monday', 'понеділок') },
            { value: 'tu', label: translated('utorok', 'Tuesday', 'вівторок') },
            { value: 'we', label: translated('streda', 'Wednesday', 'середа') },
            { value: 'th', label: translated('štvrtok', 'Thursday', 'четвер') },
            { value: 'fr', label: translated('piatok', 'Friday', 'пʼятниця') },
            { value: 'sa', label: translated('sobota', 'Saturday', 'субота') },
            { value: 'su', label: translated('nedeľa', 'Sunday', 'неділя') },
          ],
          label: translated('Deň', 'Day', 'День'),
        },
        timeOfDayField('opens', translated('Od', 'From', 'Від')),
        timeOfDayField('closes', translated('Do', 'To', 'До')),
        {
          name: 'note',
          type: 'text',
          localized: true,
          label: translated('Poznámka', 'Note', 'Примітка'),
        },
      ],
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: languageOptions,
      label: translated(
        'Jazyky, ktorými sa pri okienku dohovoríte',
        'Languages spoken at the counter',
        'Мови, якими говорять у відділі',
      ),
    },
    {
      name: 'legalBasis',
      type: 'array',
      labels: {
        singular: translated('Predpis', 'Law', 'Закон'),
        plural: translated('Predpisy', 'Laws', 'Закони'),
      },
      label: translated('Právny základ', 'Legal basis', 'Правова підстава'),
      fields: [
        {
          name: 'label',
          type: 'text',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Predpis', 'Law', 'Закон'),
        },
        webAddressField('url'),
      ],
    },
    reviewField,
    {
      name: 'verifiedOn',
      type: 'date',
      label: translated('Naposledy overené', 'Last verified on', 'Востаннє перевірено'),
      admin: {
        position: 'sidebar',
        date: dayOnly,
        description: translated(
          'Deň, keď niekto overil, že údaje platia.',
          'The day on which somebody checked that the details hold.',
          'День, коли хтось перевірив, що дані чинні.',
        ),
      },
    },
    {
      name: 'verifiedBy',
      type: 'text',
      label: translated('Overil(a)', 'Verified by', 'Перевірив(-ла)'),
      admin: { position: 'sidebar' },
    },
    responsibleField,
    municipalityField({ required: true }),
    topicsField,
    sampleField,
  ],
})

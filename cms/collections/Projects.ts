import { bodyField } from '../fields/bodyField'
import { coverField } from '../fields/coverField'
import { dayOnly } from '../fields/datePickers'
import { galleryField } from '../fields/galleryField'
import { checkedWhenReady } from '../fields/ready/checkedWhenReady'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Projects = contentCollection({
  slug: 'projects',
  labels: {
    singular: translated('Projekt', 'Project', 'Проєкт'),
    plural: translated('Projekty', 'Projects', 'Проєкти'),
  },
  description: translated(
    'Projektové listy: ciele, aktivity, výstupy, partneri a financovanie.',
    'Project sheets: objectives, activities, outputs, partners and funding.',
    'Картки проєктів: цілі, заходи, результати, партнери та фінансування.',
  ),
  group: groups.partners,
  defaultColumns: ['title', 'code', 'ready', '_status', 'periodStart', 'periodEnd'],
  defaultSort: '-periodStart',
  fields: [
    coverField,
    bodyField(
      translated('Úvod a dôvody', 'Lead and why', 'Вступ і причини'),
      translated(
        'O čom projekt je a prečo vznikol.',
        'What the project is about and why it came into being.',
        'Про що проєкт і чому він виник.',
      ),
    ),
    {
      name: 'targetGroup',
      type: 'richText',
      localized: true,
      label: translated('Cieľová skupina', 'Target group', 'Цільова група'),
    },
    {
      name: 'mainObjective',
      type: 'textarea',
      localized: true,
      label: translated('Hlavný cieľ', 'Main objective', 'Головна мета'),
    },
    {
      name: 'objectives',
      type: 'array',
      labels: {
        singular: translated('Cieľ', 'Objective', 'Ціль'),
        plural: translated('Ciele', 'Objectives', 'Цілі'),
      },
      label: translated('Špecifické ciele', 'Specific objectives', 'Конкретні цілі'),
      fields: [
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Cieľ', 'Objective', 'Ціль'),
        },
      ],
    },
    {
      name: 'activities',
      type: 'array',
      labels: {
        singular: translated('Aktivita', 'Activity', 'Захід'),
        plural: translated('Aktivity', 'Activities', 'Заходи'),
      },
      label: translated('Aktivity', 'Activities', 'Заходи'),
      fields: [
        {
          name: 'title',
          type: 'text',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Názov', 'Title', 'Назва'),
        },
        {
          name: 'text',
          type: 'richText',
          localized: true,
          label: translated('Opis a metóda', 'Description and method', 'Опис і метод'),
        },
      ],
    },
    {
      name: 'outputs',
      type: 'array',
      labels: {
        singular: translated('Výstup', 'Output', 'Результат'),
        plural: translated('Výstupy', 'Outputs', 'Результати'),
      },
      label: translated('Výstupy', 'Outputs', 'Результати'),
      fields: [
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Výstup', 'Output', 'Результат'),
        },
      ],
    },
    {
      name: 'partners',
      type: 'array',
      labels: {
        singular: translated('Partner', 'Partner', 'Партнер'),
        plural: translated('Partneri', 'Partners', 'Партнери'),
      },
      label: translated('Organizácie v projekte', 'Organisations in the project', 'Організації в проєкті'),
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          required: true,
          label: translated('Organizácia', 'Organisation', 'Організація'),
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'partner',
          options: [
            { value: 'applicant', label: translated('Žiadateľ', 'Applicant', 'Заявник') },
            { value: 'partner', label: translated('Partner', 'Partner', 'Партнер') },
            {
              value: 'supporter',
              label: translated(
                'Podporujúca a spolupracujúca organizácia',
                'Supporting and cooperating body',
                'Організація, що підтримує та співпрацює',
              ),
            },
            { value: 'funder', label: translated('Poskytovateľ prostriedkov', 'Funder', 'Фінансувальник') },
          ],
          label: translated('Úloha', 'Role', 'Роль'),
        },
      ],
    },
    {
      name: 'coverage',
      type: 'array',
      labels: {
        singular: translated('Ohlas', 'Media report', 'Публікація у ЗМІ'),
        plural: translated('Ohlasy', 'Media reports', 'Публікації у ЗМІ'),
      },
      label: translated('Ohlasy v médiách', 'Media coverage', 'Висвітлення у ЗМІ'),
      fields: [
        { name: 'outlet', type: 'text', required: true, label: translated('Médium', 'Outlet', 'Медіа') },
        {
          name: 'title',
          type: 'text',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Názov', 'Title', 'Назва'),
        },
        webAddressField('url'),
        {
          name: 'kind',
          type: 'select',
          defaultValue: 'article',
          options: [
            { value: 'article', label: translated('Článok', 'Article', 'Стаття') },
            { value: 'radio', label: translated('Rozhlas', 'Radio', 'Радіо') },
            { value: 'video', label: translated('Video', 'Video', 'Відео') },
          ],
          label: translated('Druh', 'Kind', 'Вид'),
        },
      ],
    },
    galleryField,
    {
      name: 'funding',
      type: 'textarea',
      localized: true,
      label: translated('Financovanie', 'Funding', 'Фінансування'),
      admin: {
        description: translated(
          'Veta o spolufinancovaní, ako ju predpisuje poskytovateľ.',
          'The sentence about co-funding as the funder prescribes it.',
          'Речення про співфінансування, як того вимагає фінансувальник.',
        ),
      },
    },
    {
      name: 'fund',
      type: 'text',
      localized: true,
      label: translated('Názov fondu', 'Name of the fund', 'Назва фонду'),
    },
    {
      name: 'disclaimer',
      type: 'textarea',
      localized: true,
      label: translated('Vyhlásenie o zodpovednosti', 'Disclaimer', 'Застереження'),
    },
    {
      name: 'code',
      type: 'text',
      label: translated('Kód projektu', 'Project code', 'Код проєкту'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'periodStart',
      type: 'date',
      label: translated('Začiatok', 'Start', 'Початок'),
      admin: { position: 'sidebar', date: dayOnly },
    },
    {
      name: 'periodEnd',
      type: 'date',
      label: translated('Koniec', 'End', 'Кінець'),
      admin: { position: 'sidebar', date: dayOnly },
    },
    {
      name: 'municipalities',
      type: 'relationship',
      relationTo: 'municipalities',
      hasMany: true,
      label: translated('Zapojené samosprávy', 'Municipalities involved', 'Залучені громади'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'euFunded',
      type: 'checkbox',
      defaultValue: false,
      label: translated(
        'Spolufinancuje Európska únia',
        'Co-funded by the European Union',
        'Співфінансує Європейський Союз',
      ),
      admin: {
        position: 'sidebar',
        description: translated(
          'Na stránke sa zobrazí znak EÚ s vyhlásením.',
          'The page shows the EU emblem with the statement.',
          'На сторінці зʼявиться емблема ЄС із заявою.',
        ),
      },
    },
  ],
})

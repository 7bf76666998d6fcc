import type { CollectionConfig } from 'payload'
import { editor } from '../../access/editor'
import { guardReading } from '../../access/guardReading'
import { staff } from '../../access/staff'
import { groups } from '../../groups'
import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { pokeAfterChange } from '../../pokeAfterChange'
import { pokeAfterDelete } from '../../pokeAfterDelete'
import { type Translated, translated } from '../../translated'
import { type ContentCollectionSlug, contentCollections } from '../contentCollections'

const contentNames: Record<ContentCollectionSlug, Translated> = {
  news: translated('Správa', 'News article', 'Новина'),
  materials: translated('Informačný materiál', 'Material', 'Інформаційний матеріал'),
  services: translated('Služba', 'Service', 'Послуга'),
  municipalities: translated('Samospráva', 'Municipality', 'Громада'),
  organisations: translated('Organizácia', 'Organisation', 'Організація'),
  projects: translated('Projekt', 'Project', 'Проєкт'),
  events: translated('Podujatie', 'Event', 'Подія'),
  topics: translated('Téma', 'Topic', 'Тема'),
  pages: translated('Stránka', 'Page', 'Сторінка'),
}

const kindIs = (kind: string) => (data: { kind?: string }) => data.kind === kind

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: translated('Presmerovanie', 'Redirect', 'Переспрямування'),
    plural: translated('Presmerovania', 'Redirects', 'Переспрямування'),
  },
  admin: {
    group: groups.website,
    useAsTitle: 'fromSlug',
    description: translated(
      'Staré adresy, ktoré vedú na nové. Keď sa adresa stránky zmení, presmerovanie vznikne samo.',
      'Old addresses that lead to new ones. When a page’s address changes, its redirect is made by itself.',
      'Старі адреси, що ведуть на нові. Коли адреса сторінки змінюється, переспрямування створюється саме.',
    ),
    defaultColumns: ['kind', 'locale', 'fromSlug', 'fromPath', 'document', 'toUrl'],
    listSearchableFields: ['fromSlug', 'fromPath', 'toUrl'],
  },
  access: { read: staff, readVersions: staff, create: editor, update: editor, delete: editor },
  hooks: {
    beforeOperation: [guardReading],
    afterChange: [pokeAfterChange],
    afterDelete: [pokeAfterDelete],
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'manual',
      options: [
        { value: 'automatic', label: translated('Samočinné', 'Automatic', 'Автоматичне') },
        { value: 'manual', label: translated('Ručné', 'Manual', 'Ручне') },
      ],
      label: translated('Druh', 'Kind', 'Вид'),
      admin: {
        description: translated(
          'Samočinné vznikajú pri zmene adresy stránky; ručné zadávate sami.',
          'Automatic ones are made when a page’s address changes; manual ones you enter yourself.',
          'Автоматичні створюються, коли змінюється адреса сторінки; ручні ви додаєте самі.',
        ),
      },
    },
    {
      name: 'collectionSlug',
      type: 'select',
      index: true,
      options: contentCollections.map((slug) => ({ value: slug, label: contentNames[slug] })),
      label: translated('Druh obsahu', 'Kind of content', 'Вид вмісту'),
      admin: { condition: kindIs('automatic') },
    },
    {
      name: 'locale',
      type: 'select',
      options: locales.map((locale) => ({ value: locale, label: localeLabels[locale] })),
      label: translated('Jazyk', 'Language', 'Мова'),
      admin: { condition: kindIs('automatic') },
    },
    {
      name: 'fromSlug',
      type: 'text',
      index: true,
      label: translated('Stará adresa stránky', 'Old address of the page', 'Стара адреса сторінки'),
      admin: { condition: kindIs('automatic') },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...contentCollections],
      label: translated('Kam vedie', 'Leads to', 'Куди веде'),
      admin: { condition: kindIs('automatic') },
    },
    {
      name: 'fromPath',
      type: 'text',
      index: true,
      label: translated('Stará cesta', 'Old path', 'Старий шлях'),
      admin: {
        condition: kindIs('manual'),
        placeholder: '/sk/stara-stranka',
        description: translated(
          'Cesta na tomto webe, začína sa lomkou.',
          'A path on this website, beginning with a slash.',
          'Шлях на цьому сайті, починається з косої риски.',
        ),
      },
    },
    {
      name: 'toUrl',
      type: 'text',
      label: translated('Nová adresa', 'New address', 'Нова адреса'),
      admin: {
        condition: kindIs('manual'),
        placeholder: '/sk/spravy',
        description: translated(
          'Cesta na tomto webe, alebo celá adresa s https://',
          'A path on this website, or a whole address with https://',
          'Шлях на цьому сайті або повна адреса з https://',
        ),
      },
    },
  ],
}

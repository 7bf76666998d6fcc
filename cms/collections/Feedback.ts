import type { CollectionConfig } from 'payload'
import { editor } from '../access/editor'
import { guardReading } from '../access/guardReading'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { groups } from '../groups'
import { localeLabels } from '../localeLabels'
import { locales } from '../locales'
import { translated } from '../translated'
import { contentCollections } from './contentCollections'

/**
 * What readers answer to "was this page useful?". Written by delivery alone, and read by editors; nothing in it
 * tells who answered.
 */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: {
    singular: translated('Odpoveď čitateľa', 'Reader’s answer', 'Відповідь читача'),
    plural: translated('Odpovede čitateľov', 'Readers’ answers', 'Відповіді читачів'),
  },
  admin: {
    group: groups.website,
    useAsTitle: 'page',
    description: translated(
      'Čo čitatelia odpovedali na otázku, či im stránka pomohla. Kto odpovedal, sa neukladá.',
      'What readers answered when asked whether a page helped. Who answered is not stored.',
      'Що читачі відповіли на запитання, чи допомогла їм сторінка. Хто відповів, не зберігається.',
    ),
    defaultColumns: ['page', 'document', 'useful', 'comment', 'createdAt'],
    listSearchableFields: ['page', 'comment'],
  },
  defaultSort: '-createdAt',
  access: { read: staff, create: nobody, update: nobody, delete: editor },
  hooks: { beforeOperation: [guardReading] },
  fields: [
    {
      name: 'page',
      type: 'text',
      required: true,
      index: true,
      maxLength: 300,
      label: translated('Adresa stránky', 'Address of the page', 'Адреса сторінки'),
    },
    {
      // Addresses change, and what was said of a page stays true.
      name: 'document',
      type: 'relationship',
      relationTo: [...contentCollections],
      label: translated('Dokument', 'Document', 'Документ'),
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: locales.map((locale) => ({ value: locale, label: localeLabels[locale] })),
      label: translated('Jazyk', 'Language', 'Мова'),
    },
    {
      name: 'useful',
      type: 'select',
      options: [
        { value: 'yes', label: translated('Áno', 'Yes', 'Так') },
        { value: 'no', label: translated('Nie', 'No', 'Ні') },
      ],
      label: translated('Pomohla stránka?', 'Was the page useful?', 'Чи була сторінка корисною?'),
    },
    {
      name: 'comment',
      type: 'textarea',
      maxLength: 1000,
      label: translated('Čo čitateľ napísal', 'What the reader wrote', 'Що написав читач'),
    },
  ],
}

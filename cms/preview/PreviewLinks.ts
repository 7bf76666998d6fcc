import type { CollectionConfig } from 'payload'
import { editor } from '../access/editor'
import { guardReading } from '../access/guardReading'
import { nobody } from '../access/nobody'
import { contentCollections } from '../collections/contentCollections'
import { dayAndTime } from '../fields/datePickers'
import { groups } from '../groups'
import { localeLabels } from '../localeLabels'
import { locales } from '../locales'
import { translated } from '../translated'
import { nameAfterDocument } from './nameAfterDocument'
import { sharedLinkOf } from './sharedLinkOf'

/** How long a link works unless somebody says otherwise, in milliseconds: a week. */
const standardLife = 7 * 24 * 60 * 60 * 1000

/** Links by which people without an account see one draft, until the link expires or somebody revokes it. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: {
    singular: translated('Odkaz na náhľad', 'Preview link', 'Посилання на перегляд'),
    plural: translated('Odkazy na náhľad', 'Preview links', 'Посилання на перегляд'),
  },
  admin: {
    group: groups.website,
    useAsTitle: 'name',
    description: translated(
      'Kto má odkaz, vidí rozpracovanú stránku aj bez účtu, kým odkaz platí. Zrušený odkaz prestane fungovať hneď.',
      'Whoever has the link sees the draft without an account, as long as the link is valid. A revoked link stops working at once.',
      'Хто має посилання, бачить чернетку без облікового запису, поки воно чинне. Скасоване посилання перестає працювати одразу.',
    ),
    defaultColumns: ['name', 'document', 'languages', 'expiresOn', 'revoked', 'createdBy'],
  },
  access: { read: editor, readVersions: editor, create: editor, update: editor, delete: editor },
  hooks: { beforeOperation: [guardReading], beforeChange: [nameAfterDocument] },
  lockDocuments: false,
  fields: [
    {
      name: 'address',
      type: 'text',
      virtual: true,
      access: { create: nobody, update: nobody },
      hooks: { afterRead: [({ data }) => (data?.id ? sharedLinkOf(String(data.id)) : null)] },
      label: translated('Odkaz', 'Link', 'Посилання'),
      admin: { readOnly: true, disableListColumn: true },
    },
    {
      name: 'name',
      type: 'text',
      label: translated('Názov', 'Name', 'Назва'),
      admin: {
        description: translated(
          'Napríklad pre koho odkaz je. Ak ho necháte prázdny, bude to názov dokumentu.',
          'For example whom the link is for. Left empty, it is the title of the document.',
          'Наприклад, для кого це посилання. Якщо залишити порожнім, буде назва документа.',
        ),
      },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...contentCollections],
      required: true,
      // A link that somebody has must not begin to show something else.
      access: { update: nobody },
      label: translated('Dokument', 'Document', 'Документ'),
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...locales],
      options: locales.map((locale) => ({ value: locale, label: localeLabels[locale] })),
      label: translated('Jazyky', 'Languages', 'Мови'),
    },
    {
      name: 'expiresOn',
      type: 'date',
      required: true,
      defaultValue: () => new Date(Date.now() + standardLife).toISOString(),
      label: translated('Platí do', 'Valid until', 'Чинне до'),
      admin: { date: dayAndTime },
    },
    {
      name: 'revoked',
      type: 'checkbox',
      defaultValue: false,
      label: translated('Zrušený', 'Revoked', 'Скасовано'),
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      access: { create: nobody, update: nobody },
      hooks: {
        beforeChange: [
          ({ operation, req, value }) =>
            operation === 'create' && req.user?.collection === 'users' ? req.user.id : value,
        ],
      },
      label: translated('Vytvoril(a)', 'Created by', 'Створив(-ла)'),
      admin: { readOnly: true },
    },
  ],
}

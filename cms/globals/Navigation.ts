import type { GlobalConfig } from 'payload'
import { anybody } from '../access/anybody'
import { editor } from '../access/editor'
import { guardReadingGlobal } from '../access/guardReading'
import { staff } from '../access/staff'
import { linkFields } from '../fields/linkFields'
import { groups } from '../groups'
import { pokeAfterGlobalChange } from '../pokeAfterGlobalChange'
import { translated } from '../translated'

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: translated('Navigácia', 'Navigation', 'Навігація'),
  admin: {
    group: groups.website,
    description: translated(
      'Hlavné menu v hlavičke každej stránky.',
      'The main menu in the header of every page.',
      'Головне меню у верхній частині кожної сторінки.',
    ),
  },
  access: { read: anybody, readVersions: staff, update: editor },
  hooks: { beforeOperation: [guardReadingGlobal], afterChange: [pokeAfterGlobalChange] },
  versions: { max: 20 },
  fields: [
    {
      name: 'items',
      type: 'array',
      maxRows: 8,
      labels: {
        singular: translated('Položka', 'Item', 'Пункт'),
        plural: translated('Položky', 'Items', 'Пункти'),
      },
      label: translated('Položky menu', 'Menu items', 'Пункти меню'),
      fields: [
        {
          name: 'label',
          type: 'text',
          localized: true,
          required: true,
          label: translated('Text', 'Text', 'Текст'),
        },
        ...linkFields,
      ],
    },
  ],
}

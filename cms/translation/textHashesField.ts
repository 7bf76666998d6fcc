import type { GroupField } from 'payload'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { localeLabels } from '../localeLabels'
import { locales } from '../locales'
import { translated } from '../translated'
import { rememberTextHashes } from './rememberTextHashes'

/**
 * Fingerprints of the document's texts, one for each language. They let a list of documents say which translations
 * are outdated without reading a text, and find the version that a translation was made from.
 */
export const textHashesField: GroupField = {
  name: 'textHashes',
  type: 'group',
  hidden: true,
  access: { create: nobody, read: staff, update: nobody },
  hooks: { beforeChange: [rememberTextHashes] },
  label: translated('Odtlačky textov', 'Fingerprints of the texts', 'Відбитки текстів'),
  fields: [
    ...locales.map((locale) => ({ name: locale, type: 'text' as const, label: localeLabels[locale] })),
    {
      name: 'baseline',
      type: 'text',
      label: translated('Východiskový text', 'The text at the beginning', 'Початковий текст'),
    },
  ],
}

import type { TextField } from 'payload'
import { translated } from '../../translated'
import { checkedWhenReady } from '../ready/checkedWhenReady'
import { copySlug } from './copySlug'
import { dropEmptySlug } from './dropEmptySlug'
import { makeSlug } from './makeSlug'
import { longestSlug } from './slugify'

export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  localized: true,
  unique: true,
  index: true,
  maxLength: longestSlug,
  validate: checkedWhenReady,
  hooks: { beforeValidate: [makeSlug], beforeChange: [dropEmptySlug], beforeDuplicate: [copySlug] },
  label: translated('Adresa stránky', 'Address of the page', 'Адреса сторінки'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Koniec webovej adresy v tomto jazyku. Ak ho necháte prázdny, vytvorí sa z názvu.',
      'The end of the web address in this language. Left empty, it is made from the title.',
      'Кінець вебадреси цією мовою. Якщо залишити порожнім, його буде створено з назви.',
    ),
  },
}

import type { RelationshipField } from 'payload'
import { translated } from '../translated'

export const topicsField: RelationshipField = {
  name: 'topics',
  type: 'relationship',
  relationTo: 'topics',
  hasMany: true,
  label: translated('Témy', 'Topics', 'Теми'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Podľa tém čitatelia obsah filtrujú.',
      'Readers filter the content by topic.',
      'За темами читачі фільтрують вміст.',
    ),
  },
}

import type { RelationshipField } from 'payload'
import { translated } from '../translated'

export const projectField: RelationshipField = {
  name: 'project',
  type: 'relationship',
  relationTo: 'projects',
  index: true,
  label: translated('Projekt', 'Project', 'Проєкт'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Projekt, v rámci ktorého to vzniklo.',
      'The project within which it came about.',
      'Проєкт, у межах якого це створено.',
    ),
  },
}

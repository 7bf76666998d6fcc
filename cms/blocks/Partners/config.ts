import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'

export const PartnersBlock: Block = {
  slug: 'partners',
  interfaceName: 'PartnersBlock',
  labels: {
    singular: translated('Partneri projektu', 'Partners of a project', 'Партнери проєкту'),
    plural: translated('Partneri projektov', 'Partners of projects', 'Партнери проєктів'),
  },
  fields: [
    headingField(),
    {
      name: 'project',
      type: 'relationship',
      relationTo: 'projects',
      required: true,
      label: translated('Projekt', 'Project', 'Проєкт'),
    },
  ],
}

import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'

export const TownsGridBlock: Block = {
  slug: 'townsGrid',
  interfaceName: 'TownsGridBlock',
  labels: {
    singular: translated('Rozcestník samospráv', 'Towns and regions', 'Міста та краї'),
    plural: translated('Rozcestníky samospráv', 'Towns and regions', 'Міста та краї'),
  },
  fields: [headingField()],
}

import type { Block } from 'payload'
import { linkFields } from '../../fields/linkFields'
import { translated } from '../../translated'
import { headingField } from '../headingField'

export const CardsBlock: Block = {
  slug: 'cards',
  interfaceName: 'CardsBlock',
  labels: {
    singular: translated('Karty s odkazmi', 'Cards with links', 'Картки з посиланнями'),
    plural: translated('Karty s odkazmi', 'Cards with links', 'Картки з посиланнями'),
  },
  fields: [
    headingField(),
    {
      name: 'cards',
      type: 'array',
      required: true,
      minRows: 1,
      labels: {
        singular: translated('Karta', 'Card', 'Картка'),
        plural: translated('Karty', 'Cards', 'Картки'),
      },
      label: translated('Karty', 'Cards', 'Картки'),
      fields: [
        headingField({ required: true }),
        { name: 'text', type: 'textarea', localized: true, label: translated('Text', 'Text', 'Текст') },
        ...linkFields,
      ],
    },
  ],
}

import type { Block } from 'payload'
import { translated } from '../../translated'

export const QuoteBlock: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: {
    singular: translated('Citát', 'Quote', 'Цитата'),
    plural: translated('Citáty', 'Quotes', 'Цитати'),
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: translated('Citát', 'Quote', 'Цитата'),
      admin: {
        description: translated(
          'Bez úvodzoviek, doplnia sa samy podľa jazyka.',
          'Without quotation marks: they are added according to the language.',
          'Без лапок: їх буде додано відповідно до мови.',
        ),
      },
    },
    { name: 'author', type: 'text', label: translated('Kto to povedal', 'Who said it', 'Хто це сказав') },
    { name: 'role', type: 'text', label: translated('Funkcia', 'Role', 'Посада') },
  ],
}

import type { Block } from 'payload'
import { translated } from '../../translated'
import { toneField } from './toneField'

export const CalloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: {
    singular: translated('Upozornenie', 'Callout', 'Виноска'),
    plural: translated('Upozornenia', 'Callouts', 'Виноски'),
  },
  fields: [
    toneField,
    { name: 'title', type: 'text', label: translated('Nadpis', 'Heading', 'Заголовок') },
    { name: 'text', type: 'textarea', required: true, label: translated('Text', 'Text', 'Текст') },
  ],
}

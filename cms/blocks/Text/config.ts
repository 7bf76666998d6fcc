import type { Block } from 'payload'
import { bodyField } from '../../fields/bodyField'
import { translated } from '../../translated'

export const TextBlock: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  labels: {
    singular: translated('Text', 'Text', 'Текст'),
    plural: translated('Texty', 'Texts', 'Тексти'),
  },
  fields: [bodyField()],
}

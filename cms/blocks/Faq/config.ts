import type { Block } from 'payload'
import { translated } from '../../translated'

export const FaqBlock: Block = {
  slug: 'faq',
  interfaceName: 'FaqBlock',
  labels: {
    singular: translated('Otázky a odpovede', 'Questions and answers', 'Питання та відповіді'),
    plural: translated('Otázky a odpovede', 'Questions and answers', 'Питання та відповіді'),
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      labels: {
        singular: translated('Otázka', 'Question', 'Питання'),
        plural: translated('Otázky', 'Questions', 'Питання'),
      },
      label: translated('Otázky', 'Questions', 'Питання'),
      fields: [
        {
          name: 'question',
          type: 'text',
          required: true,
          label: translated('Otázka', 'Question', 'Питання'),
        },
        {
          name: 'answer',
          type: 'textarea',
          required: true,
          label: translated('Odpoveď', 'Answer', 'Відповідь'),
        },
      ],
    },
  ],
}

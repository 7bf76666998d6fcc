import type { Block } from 'payload'
import { checkedWhenReady } from '../../fields/ready/checkedWhenReady'
import { translated } from '../../translated'
import { headingField } from '../headingField'

export const FaqListBlock: Block = {
  slug: 'faqList',
  interfaceName: 'FaqListBlock',
  labels: {
    singular: translated('Otázky a odpovede', 'Questions and answers', 'Питання та відповіді'),
    plural: translated('Otázky a odpovede', 'Questions and answers', 'Питання та відповіді'),
  },
  fields: [
    headingField(),
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
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Otázka', 'Question', 'Питання'),
        },
        {
          name: 'answer',
          type: 'textarea',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Odpoveď', 'Answer', 'Відповідь'),
        },
      ],
    },
  ],
}

import type { Block } from 'payload'
import { translated } from '../../translated'

export const StepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: {
    singular: translated('Postup', 'Steps', 'Кроки'),
    plural: translated('Postupy', 'Steps', 'Кроки'),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: translated('Nadpis', 'Heading', 'Заголовок'),
      admin: {
        description: translated(
          'Čo čitateľ týmto postupom dosiahne.',
          'What the reader achieves by these steps.',
          'Чого досягне читач цими кроками.',
        ),
      },
    },
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      labels: {
        singular: translated('Krok', 'Step', 'Крок'),
        plural: translated('Kroky', 'Steps', 'Кроки'),
      },
      label: translated('Kroky', 'Steps', 'Кроки'),
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          label: translated('Čo urobiť', 'What to do', 'Що зробити'),
        },
        { name: 'text', type: 'textarea', label: translated('Vysvetlenie', 'Explanation', 'Пояснення') },
      ],
    },
  ],
}

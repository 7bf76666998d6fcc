import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'

export const TopicsGridBlock: Block = {
  slug: 'topicsGrid',
  interfaceName: 'TopicsGridBlock',
  labels: {
    singular: translated('Rozcestník tém', 'Topics', 'Теми'),
    plural: translated('Rozcestníky tém', 'Topics', 'Теми'),
  },
  fields: [
    headingField(),
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      label: translated('Úvodný text', 'Introduction', 'Вступний текст'),
    },
  ],
}

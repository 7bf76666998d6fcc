import type { Block } from 'payload'
import { linkFields } from '../../fields/linkFields'
import { translated } from '../../translated'
import { headingField } from '../headingField'
import { linkLabelField } from '../linkLabelField'

export const HeroBlock: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: {
    singular: translated('Úvod stránky', 'Page opening', 'Початок сторінки'),
    plural: translated('Úvody stránok', 'Page openings', 'Початки сторінок'),
  },
  fields: [
    headingField({ required: true }),
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: translated('Úvodný text', 'Introduction', 'Вступний текст'),
    },
    {
      name: 'links',
      type: 'array',
      maxRows: 4,
      labels: {
        singular: translated('Odkaz', 'Link', 'Посилання'),
        plural: translated('Odkazy', 'Links', 'Посилання'),
      },
      label: translated('Odkazy', 'Links', 'Посилання'),
      fields: [linkLabelField, ...linkFields],
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: translated('Obrázok', 'Picture', 'Зображення'),
    },
  ],
}

import type { Block } from 'payload'
import { translated } from '../../translated'

export const DownloadBlock: Block = {
  slug: 'download',
  interfaceName: 'DownloadBlock',
  labels: {
    singular: translated('Súbor na stiahnutie', 'Download', 'Файл для завантаження'),
    plural: translated('Súbory na stiahnutie', 'Downloads', 'Файли для завантаження'),
  },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      required: true,
      label: translated('Súbor', 'File', 'Файл'),
    },
    {
      name: 'label',
      type: 'text',
      label: translated('Text odkazu', 'Link text', 'Текст посилання'),
      admin: {
        description: translated(
          'Prázdne: použije sa názov súboru.',
          'Empty: the file’s title is used.',
          'Порожньо: буде використано назву файлу.',
        ),
      },
    },
  ],
}

import type { Block } from 'payload'
import { translated } from '../../translated'

export const GalleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: {
    singular: translated('Galéria', 'Gallery', 'Галерея'),
    plural: translated('Galérie', 'Galleries', 'Галереї'),
  },
  fields: [
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      label: translated('Obrázky', 'Pictures', 'Зображення'),
    },
    { name: 'caption', type: 'text', label: translated('Popis galérie', 'Caption', 'Підпис') },
  ],
}

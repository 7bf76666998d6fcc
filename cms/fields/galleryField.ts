import type { UploadField } from 'payload'
import { translated } from '../translated'

export const galleryField: UploadField = {
  name: 'gallery',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label: translated('Fotogaléria', 'Gallery', 'Фотогалерея'),
  admin: {
    description: translated(
      'Obrázky pod textom, v tomto poradí.',
      'Pictures below the text, in this order.',
      'Зображення під текстом, у цьому порядку.',
    ),
  },
}

import type { UploadField } from 'payload'
import { translated } from '../translated'

export const coverField: UploadField = {
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  label: translated('Titulný obrázok', 'Cover picture', 'Головне зображення'),
  admin: {
    description: translated(
      'Zobrazí sa nad textom a v zoznamoch.',
      'It appears above the text and in lists.',
      'Зʼявляється над текстом і у списках.',
    ),
  },
}

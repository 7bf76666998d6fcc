import type { SelectField } from 'payload'
import { translated } from '../../translated'

export const toneField: SelectField = {
  name: 'tone',
  type: 'select',
  required: true,
  defaultValue: 'info',
  options: [
    { value: 'info', label: translated('Informácia', 'Information', 'Інформація') },
    { value: 'success', label: translated('Dobrá správa', 'Good news', 'Добра новина') },
    { value: 'warning', label: translated('Pozor', 'Take care', 'Увага') },
    { value: 'danger', label: translated('Dôležité varovanie', 'Serious warning', 'Важливе попередження') },
  ],
  label: translated('Druh', 'Tone', 'Тип'),
  admin: {
    description: translated(
      'Určuje farbu a ikonu.',
      'Decides the colour and the icon.',
      'Визначає колір та піктограму.',
    ),
  },
}

import type { CheckboxField } from 'payload'
import { translated } from '../translated'

export const sampleField: CheckboxField = {
  name: 'sample',
  type: 'checkbox',
  defaultValue: false,
  label: translated('Ukážkový obsah', 'Sample content', 'Зразковий вміст'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Na stránke bude uvedené, že údaje sú len ukážkou.',
      'The page will say that the details are only an example.',
      'На сторінці буде зазначено, що дані є лише прикладом.',
    ),
  },
}

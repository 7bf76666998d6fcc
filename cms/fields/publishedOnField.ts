import type { DateField } from 'payload'
import { translated } from '../translated'
import { dayAndTime } from './datePickers'

export const publishedOnField: DateField = {
  name: 'publishedOn',
  type: 'date',
  required: true,
  index: true,
  defaultValue: () => new Date().toISOString(),
  label: translated('Dátum zverejnenia', 'Publication date', 'Дата публікації'),
  admin: {
    position: 'sidebar',
    date: dayAndTime,
    description: translated(
      'Dátum, ktorý vidí čitateľ a podľa ktorého sú zoznamy zoradené.',
      'The date that readers see and by which lists are sorted.',
      'Дата, яку бачить читач і за якою впорядковано списки.',
    ),
  },
}

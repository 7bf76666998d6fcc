import type { NumberField } from 'payload'
import { translated } from '../translated'

export const limitField: NumberField = {
  name: 'limit',
  type: 'number',
  min: 1,
  max: 12,
  defaultValue: 3,
  label: translated('Koľko najviac', 'How many at most', 'Скільки щонайбільше'),
}

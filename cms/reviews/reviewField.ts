import type { UIField } from 'payload'
import { translated } from '../translated'

/** Shows when a service has to be verified again, and takes the word that it was. */
export const reviewField: UIField = {
  name: 'review',
  type: 'ui',
  label: translated('Overenie', 'Review', 'Перевірка'),
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/reviews/ReviewPanel#ReviewPanel' },
    disableListColumn: true,
  },
}

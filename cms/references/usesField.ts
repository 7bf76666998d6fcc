import type { UIField } from 'payload'
import { translated } from '../translated'

/** Shows, beside the fields of a document or a picture, where it is used. */
export const usesField: UIField = {
  name: 'uses',
  type: 'ui',
  label: translated('Kde sa používa', 'Where it is used', 'Де використовується'),
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/references/UsesPanel#UsesPanel' },
    disableListColumn: true,
  },
}

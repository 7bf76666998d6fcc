import type { UIField } from 'payload'
import { translated } from '../translated'

/** Shows, beside the fields of a document, what could be better in its texts. */
export const adviceField: UIField = {
  name: 'advice',
  type: 'ui',
  label: translated('Rady pred zverejnením', 'Advice before publishing', 'Поради перед публікацією'),
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/checks/AdvicePanel#AdvicePanel' },
    disableListColumn: true,
  },
}

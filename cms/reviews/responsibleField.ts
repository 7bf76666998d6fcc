import type { TextField } from 'payload'
import { staff } from '../access/staff'
import { translated } from '../translated'

/**
 * The id of the person who looks after a service and is reminded of its review. Nothing that readers are told. No
 * relationship: SQLite would not let anybody leave whom a service, or an old version of one, still names.
 */
export const responsibleField: TextField = {
  name: 'responsible',
  type: 'text',
  access: { read: staff },
  label: translated('Zodpovedná osoba', 'Responsible person', 'Відповідальна особа'),
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/reviews/ResponsibleField#ResponsibleField' },
    disableListColumn: true,
    disableListFilter: true,
    description: translated(
      'Každých šesť mesiacov dostane e-mail, aby údaje overila.',
      'Is reminded by e-mail every six months to verify the details.',
      'Кожні шість місяців отримує лист із проханням перевірити дані.',
    ),
  },
}

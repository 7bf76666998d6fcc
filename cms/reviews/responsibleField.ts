import type { RelationshipField } from 'payload'
import { staff } from '../access/staff'
import { translated } from '../translated'

/** Who looks after a service and is reminded of its review. Nothing that readers are told. */
export const responsibleField: RelationshipField = {
  name: 'responsible',
  type: 'relationship',
  relationTo: 'users',
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

import type { Field } from 'payload'
import { nobody } from '../access/nobody'
import { translated } from '../translated'
import { accountState } from './accountState'

/** Until when an invitation holds, and what that means, for the list. */
export const accountStateFields: Field[] = [
  {
    name: 'invitedUntil',
    type: 'date',
    label: translated('Pozvánka platí do', 'Invitation valid until', 'Запрошення дійсне до'),
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true },
  },
  {
    name: 'accountState',
    type: 'text',
    virtual: true,
    label: translated('Stav účtu', 'State of the account', 'Стан облікового запису'),
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableListFilter: true,
      condition: (data) => Boolean(data?.id),
    },
    hooks: { afterRead: [({ req, siblingData }) => accountState(siblingData?.invitedUntil, req)] },
  },
]

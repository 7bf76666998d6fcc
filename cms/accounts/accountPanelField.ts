import type { UIField } from 'payload'
import { translated } from '../translated'

/** In the form of an account: its invitation, its sessions and its second factor. */
export const accountPanelField: UIField = {
  name: 'accountPanel',
  type: 'ui',
  label: translated('Prihlasovanie', 'Signing in', 'Вхід'),
  admin: {
    components: { Field: '/admin/accounts/AccountPanel#AccountPanel' },
    condition: (data) => Boolean(data?.id),
    disableListColumn: true,
  },
}

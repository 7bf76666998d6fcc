import type { Block } from 'payload'
import { emailField, phoneField } from '../../fields/contactFields'
import { translated } from '../../translated'

export const ContactCardBlock: Block = {
  slug: 'contactCard',
  interfaceName: 'ContactCardBlock',
  labels: {
    singular: translated('Kontakt', 'Contact card', 'Контакт'),
    plural: translated('Kontakty', 'Contact cards', 'Контакти'),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: translated('Meno alebo pracovisko', 'Name or office', 'Імʼя або відділ'),
    },
    { name: 'role', type: 'text', label: translated('Funkcia', 'Role', 'Посада') },
    { name: 'organisation', type: 'text', label: translated('Organizácia', 'Organisation', 'Організація') },
    phoneField,
    emailField,
    { name: 'address', type: 'textarea', label: translated('Adresa', 'Address', 'Адреса') },
  ],
}

import type { EmailField, TextField } from 'payload'
import { translated } from '../translated'

export const phoneField: TextField = {
  name: 'phone',
  type: 'text',
  label: translated('Telefón', 'Phone', 'Телефон'),
  admin: {
    description: translated(
      'S predvoľbou krajiny, napríklad +421 2 123 456 78.',
      'With the country code, for example +421 2 123 456 78.',
      'З кодом країни, наприклад +421 2 123 456 78.',
    ),
  },
}

export const emailField: EmailField = {
  name: 'email',
  type: 'email',
  label: translated('E-mail', 'E-mail', 'Ел. пошта'),
}

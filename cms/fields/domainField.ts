import type { TextField } from 'payload'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

/** A host name as in RFC 1123, without scheme, port or path. */
export const domainField: TextField = {
  name: 'domain',
  type: 'text',
  required: true,
  label: translated('Doména', 'Domain', 'Домен'),
  admin: { placeholder: 'www.mesto.sk' },
  validate: (value: string | null | undefined, { req }) => {
    if (!value) return req.t('validation:required')
    if (/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(value)) return true
    const messages = translated(
      'Zadajte len doménu, napríklad www.mesto.sk.',
      'Enter the domain alone, for example www.town.sk.',
      'Введіть лише домен, наприклад www.misto.sk.',
    )
    return messageFor(req, messages)
  },
}

import type { TextField } from 'payload'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

/** An absolute web address. Only http and https: anything else in a link could run script. */
export const webAddressField = (
  name: string,
  label = translated('Webová adresa', 'Web address', 'Вебадреса'),
  { required = false } = {},
): TextField => ({
  name,
  type: 'text',
  required,
  label,
  admin: {
    description: translated(
      'Celá adresa vrátane https://',
      'The whole address, with https://',
      'Повна адреса, разом із https://',
    ),
  },
  validate: (value: string | null | undefined, { req, required: mustBeFilled }) => {
    if (!value) return mustBeFilled ? req.t('validation:required') : true
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return true
    const messages = translated(
      'Zadajte celú adresu, ktorá sa začína na https://',
      'Enter the whole address, beginning with https://',
      'Введіть повну адресу, що починається з https://',
    )
    return messageFor(req, messages)
  },
})

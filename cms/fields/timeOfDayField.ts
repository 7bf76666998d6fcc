import type { TextField } from 'payload'
import { messageFor } from '../messageFor'
import { type Translated, translated } from '../translated'

/** A time of day as HH:MM, 00:00 to 24:00 (ISO 8601-1:2019 keeps 24:00 out; offices open till midnight need it). */
export const timeOfDayField = (name: string, label: Translated): TextField => ({
  name,
  type: 'text',
  required: true,
  label,
  admin: { placeholder: '08:00', width: '25%' },
  validate: (value: string | null | undefined, { req }) => {
    if (!value) return req.t('validation:required')
    if (/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)) return true
    const messages = translated(
      'Zadajte čas v tvare 08:30.',
      'Enter the time as 08:30.',
      'Введіть час у вигляді 08:30.',
    )
    return messageFor(req, messages)
  },
})

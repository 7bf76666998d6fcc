import type { TextField } from 'payload'
import { checkedWhenReady } from '../fields/ready/checkedWhenReady'
import { translated } from '../translated'

export const linkLabelField: TextField = {
  name: 'label',
  type: 'text',
  localized: true,
  required: true,
  validate: checkedWhenReady,
  label: translated('Text odkazu', 'Link text', 'Текст посилання'),
}

import type { TextField } from 'payload'
import { checkedWhenReady } from '../fields/ready/checkedWhenReady'
import { translated } from '../translated'

/** The heading of a part of a page's layout, kept per language. */
export const headingField = ({ required = false } = {}): TextField => ({
  name: 'title',
  type: 'text',
  localized: true,
  required,
  validate: checkedWhenReady,
  label: translated('Nadpis', 'Heading', 'Заголовок'),
})

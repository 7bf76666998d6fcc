import type { Block } from 'payload'
import { checkedWhenReady } from '../../fields/ready/checkedWhenReady'
import { translated } from '../../translated'
import { toneField } from '../Callout/toneField'

/** The callout as a part of a page's layout, where each text is kept per language. */
export const NoticeBlock: Block = {
  slug: 'notice',
  interfaceName: 'NoticeBlock',
  labels: {
    singular: translated('Upozornenie', 'Notice', 'Повідомлення'),
    plural: translated('Upozornenia', 'Notices', 'Повідомлення'),
  },
  fields: [
    toneField,
    { name: 'title', type: 'text', localized: true, label: translated('Nadpis', 'Heading', 'Заголовок') },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      required: true,
      validate: checkedWhenReady,
      label: translated('Text', 'Text', 'Текст'),
    },
  ],
}

import type { GroupField } from 'payload'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { translated } from '../translated'
import { rememberCheck } from './rememberCheck'

/** What is known of a language's text as a translation (see `Check`). */
export const translationField: GroupField = {
  name: 'translation',
  type: 'group',
  localized: true,
  hidden: true,
  access: { create: nobody, read: staff, update: nobody },
  hooks: { beforeChange: [rememberCheck] },
  label: translated('Preklad', 'Translation', 'Переклад'),
  fields: [
    {
      name: 'sourceHash',
      type: 'text',
      label: translated('Odtlačok východiskového textu', 'Fingerprint of the source', 'Відбиток оригіналу'),
    },
    {
      name: 'textHash',
      type: 'text',
      label: translated('Odtlačok prekladu', 'Fingerprint of the translation', 'Відбиток перекладу'),
    },
    { name: 'checkedOn', type: 'date', label: translated('Skontrolované', 'Checked on', 'Перевірено') },
  ],
}

import type { UIField } from 'payload'
import { translated } from '../translated'

/** Shows, above the fields of a document, how far its translations are and what changed in the source. */
export const translationPanelField: UIField = {
  name: 'translationPanel',
  type: 'ui',
  label: translated('Preklad', 'Translation', 'Переклад'),
  admin: {
    components: { Field: '/admin/translation/TranslationPanel#TranslationPanel' },
    disableListColumn: true,
  },
}

import type { UIField } from 'payload'
import { translated } from '../translated'

/** Shows, beside the fields, where the document is on the website, and shares its preview. */
export const publishingPanelField: UIField = {
  name: 'publishingPanel',
  type: 'ui',
  label: translated('Na webe', 'On the website', 'На сайті'),
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/publishing/PublishingPanel#PublishingPanel' },
    disableListColumn: true,
  },
}

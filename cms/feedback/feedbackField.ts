import type { UIField } from 'payload'
import { translated } from '../translated'

/** Shows, beside the fields of a document, what readers answered about its page. */
export const feedbackField: UIField = {
  name: 'readersFeedback',
  type: 'ui',
  label: translated('Čo hovoria čitatelia', 'What readers say', 'Що кажуть читачі'),
  admin: {
    position: 'sidebar',
    components: { Field: '/admin/feedback/FeedbackPanel#FeedbackPanel' },
    disableListColumn: true,
  },
}

import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'

export const FeedbackFormBlock: Block = {
  slug: 'feedbackForm',
  interfaceName: 'FeedbackFormBlock',
  labels: {
    singular: translated('Formulár pre spätnú väzbu', 'Feedback form', 'Форма зворотного звʼязку'),
    plural: translated('Formuláre pre spätnú väzbu', 'Feedback forms', 'Форми зворотного звʼязку'),
  },
  fields: [headingField()],
}

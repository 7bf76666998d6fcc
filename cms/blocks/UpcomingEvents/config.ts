import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'
import { limitField } from '../limitField'

export const UpcomingEventsBlock: Block = {
  slug: 'upcomingEvents',
  interfaceName: 'UpcomingEventsBlock',
  labels: {
    singular: translated('Najbližšie podujatia', 'Upcoming events', 'Найближчі події'),
    plural: translated('Najbližšie podujatia', 'Upcoming events', 'Найближчі події'),
  },
  fields: [headingField(), limitField],
}

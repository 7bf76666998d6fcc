import type { Block } from 'payload'
import { translated } from '../../translated'
import { limitField } from '../limitField'

export const EventsBoxBlock: Block = {
  slug: 'eventsBox',
  interfaceName: 'EventsBoxBlock',
  labels: {
    singular: translated('Najbližšie podujatia', 'Upcoming events', 'Найближчі події'),
    plural: translated('Najbližšie podujatia', 'Upcoming events', 'Найближчі події'),
  },
  fields: [
    { name: 'title', type: 'text', label: translated('Nadpis', 'Heading', 'Заголовок') },
    {
      name: 'municipality',
      type: 'relationship',
      relationTo: 'municipalities',
      label: translated('Samospráva', 'Municipality', 'Громада'),
      admin: {
        description: translated(
          'Prázdne: podujatia všetkých samospráv.',
          'Empty: events of all municipalities.',
          'Порожньо: події всіх громад.',
        ),
      },
    },
    limitField,
  ],
}

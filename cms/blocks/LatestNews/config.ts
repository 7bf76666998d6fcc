import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'
import { limitField } from '../limitField'

export const LatestNewsBlock: Block = {
  slug: 'latestNews',
  interfaceName: 'LatestNewsBlock',
  labels: {
    singular: translated('Najnovšie správy', 'Latest news', 'Останні новини'),
    plural: translated('Najnovšie správy', 'Latest news', 'Останні новини'),
  },
  fields: [headingField(), limitField],
}

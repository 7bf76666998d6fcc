import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'

export const ServiceFinderBlock: Block = {
  slug: 'serviceFinder',
  interfaceName: 'ServiceFinderBlock',
  labels: {
    singular: translated('Hľadač služieb', 'Service finder', 'Пошук послуг'),
    plural: translated('Hľadače služieb', 'Service finders', 'Пошук послуг'),
  },
  fields: [headingField()],
}

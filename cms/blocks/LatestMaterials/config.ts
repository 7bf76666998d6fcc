import type { Block } from 'payload'
import { translated } from '../../translated'
import { headingField } from '../headingField'
import { limitField } from '../limitField'

export const LatestMaterialsBlock: Block = {
  slug: 'latestMaterials',
  interfaceName: 'LatestMaterialsBlock',
  labels: {
    singular: translated('Najnovšie materiály', 'Latest materials', 'Останні матеріали'),
    plural: translated('Najnovšie materiály', 'Latest materials', 'Останні матеріали'),
  },
  fields: [headingField(), limitField],
}

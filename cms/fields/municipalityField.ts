import type { RelationshipField } from 'payload'
import { translated } from '../translated'

export const municipalityField = ({ required = false } = {}): RelationshipField => ({
  name: 'municipality',
  type: 'relationship',
  relationTo: 'municipalities',
  required,
  index: true,
  label: translated('Samospráva', 'Municipality', 'Громада'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Mesto alebo kraj, ktorého sa to týka.',
      'The town or region that it concerns.',
      'Місто або край, якого це стосується.',
    ),
  },
})

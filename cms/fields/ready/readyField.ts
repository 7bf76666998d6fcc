import type { CheckboxField } from 'payload'
import { translated } from '../../translated'
import { requireReadyLanguages } from './requireReadyLanguages'

/** Whether the document may be seen in this language once it is published. */
export const readyField: CheckboxField = {
  name: 'ready',
  type: 'checkbox',
  localized: true,
  defaultValue: false,
  index: true,
  hooks: { beforeChange: [requireReadyLanguages] },
  label: translated(
    'Táto jazyková verzia je hotová',
    'This language version is ready',
    'Ця мовна версія готова',
  ),
  admin: {
    position: 'sidebar',
    description: translated(
      'Po zverejnení sa ukáže len v jazykoch, ktoré sú označené ako hotové. Označte v každom jazyku zvlášť.',
      'Once published, it appears only in the languages that are marked as ready. Mark each language separately.',
      'Після публікації зʼявиться лише тими мовами, які позначено як готові. Позначте кожну мову окремо.',
    ),
  },
}

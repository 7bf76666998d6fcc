import type { CheckboxField } from 'payload'
import { staff } from '../access/staff'
import { translated } from '../translated'

/**
 * How a municipality's editor tells the editors that a draft is finished. Publishing answers it, so it clears
 * itself.
 */
export const proposedField: CheckboxField = {
  name: 'proposed',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  label: translated('Návrh na zverejnenie', 'Proposed for publishing', 'Запропоновано до публікації'),
  access: { read: staff },
  hooks: {
    beforeChange: [({ data, value }) => (data?._status === 'published' ? false : value)],
  },
  admin: {
    position: 'sidebar',
    description: translated(
      'Text samosprávy je hotový a čaká na redakciu. Zverejnením sa označenie zruší.',
      'The municipality’s text is finished and waits for the editors. Publishing clears the mark.',
      'Текст громади готовий і чекає на редакцію. Після публікації позначка зникає.',
    ),
  },
}

import type { SelectField } from 'payload'
import { translated } from '../translated'

export const audienceField: SelectField = {
  name: 'audience',
  type: 'select',
  required: true,
  defaultValue: 'public',
  index: true,
  options: [
    { value: 'public', label: translated('Verejnosť', 'Public', 'Усі') },
    { value: 'members', label: translated('Len členovia', 'Members only', 'Лише учасники') },
  ],
  label: translated('Pre koho', 'Audience', 'Для кого'),
  admin: {
    position: 'sidebar',
    description: translated(
      'Obsah pre členov uvidia len prihlásení pracovníci členských miest.',
      'Members’ content is seen only by signed-in staff of member towns.',
      'Вміст для учасників бачать лише працівники міст-учасників після входу.',
    ),
  },
}

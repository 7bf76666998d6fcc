import { bodyField } from '../fields/bodyField'
import { emailField, phoneField } from '../fields/contactFields'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Organisations = contentCollection({
  slug: 'organisations',
  labels: {
    singular: translated('Organizácia', 'Organisation', 'Організація'),
    plural: translated('Organizácie', 'Organisations', 'Організації'),
  },
  description: translated(
    'Partneri projektov. Akú úlohu majú, sa uvádza pri projekte.',
    'Partners of projects. Which role they have is given with the project.',
    'Партнери проєктів. Їхню роль зазначено в самому проєкті.',
  ),
  group: groups.partners,
  defaultColumns: ['title', 'kind', 'ready', '_status'],
  defaultSort: 'title',
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'ngo',
      options: [
        {
          value: 'ngo',
          label: translated(
            'Mimovládna organizácia',
            'Non-governmental organisation',
            'Неурядова організація',
          ),
        },
        { value: 'union', label: translated('Združenie', 'Union or association', 'Спілка, обʼєднання') },
        { value: 'municipality', label: translated('Mesto alebo obec', 'Municipality', 'Місто або громада') },
        { value: 'region', label: translated('Kraj', 'Region', 'Край') },
        { value: 'authority', label: translated('Úrad', 'Public authority', 'Орган влади') },
        { value: 'fund', label: translated('Fond', 'Fund', 'Фонд') },
        { value: 'other', label: translated('Iné', 'Other', 'Інше') },
      ],
      label: translated('Druh', 'Kind', 'Вид'),
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: translated('Logo', 'Logo', 'Логотип'),
    },
    bodyField(),
    webAddressField('website'),
    emailField,
    phoneField,
  ],
})

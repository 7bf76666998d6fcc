import type { GlobalConfig } from 'payload'
import { anybody } from '../access/anybody'
import { editor } from '../access/editor'
import { guardReadingGlobal } from '../access/guardReading'
import { staff } from '../access/staff'
import { groups } from '../groups'
import { pokeAfterGlobalChange } from '../pokeAfterGlobalChange'
import { translated } from '../translated'

export const Notice: GlobalConfig = {
  slug: 'notice',
  label: translated('Naliehavý oznam', 'Urgent notice', 'Термінове оголошення'),
  admin: {
    group: groups.website,
    description: translated(
      'Pás nad každou stránkou webu. Používajte zriedka.',
      'A band above every page of the site. Use it rarely.',
      'Смуга над кожною сторінкою сайту. Використовуйте зрідка.',
    ),
  },
  access: { read: anybody, readVersions: staff, update: editor },
  hooks: { beforeOperation: [guardReadingGlobal], afterChange: [pokeAfterGlobalChange] },
  versions: { max: 20 },
  fields: [
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: false,
      label: translated('Zobraziť oznam', 'Show the notice', 'Показати оголошення'),
    },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'info',
      options: [
        { value: 'info', label: translated('Informácia', 'Information', 'Інформація') },
        { value: 'warning', label: translated('Varovanie', 'Warning', 'Попередження') },
        { value: 'danger', label: translated('Nebezpečenstvo', 'Danger', 'Небезпека') },
      ],
      label: translated('Závažnosť', 'Level', 'Рівень'),
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: translated('Text', 'Text', 'Текст'),
      admin: {
        description: translated(
          'V jazyku, v ktorom text chýba, sa oznam nezobrazí.',
          'The notice is not shown in a language that lacks its text.',
          'Мовою, якою немає тексту, оголошення не зʼявиться.',
        ),
      },
    },
    {
      name: 'link',
      type: 'text',
      label: translated('Odkaz', 'Link', 'Посилання'),
      admin: {
        description: translated(
          'Celá adresa s https://, alebo cesta na tomto webe.',
          'A whole address with https://, or a path on this website.',
          'Повна адреса з https:// або шлях на цьому сайті.',
        ),
      },
    },
    {
      name: 'linkLabel',
      type: 'text',
      localized: true,
      label: translated('Text odkazu', 'Link text', 'Текст посилання'),
    },
  ],
}

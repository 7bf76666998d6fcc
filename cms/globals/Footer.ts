import type { GlobalConfig } from 'payload'
import { anybody } from '../access/anybody'
import { editor } from '../access/editor'
import { guardReadingGlobal } from '../access/guardReading'
import { staff } from '../access/staff'
import { emailField, phoneField } from '../fields/contactFields'
import { linkFields } from '../fields/linkFields'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { pokeAfterGlobalChange } from '../pokeAfterGlobalChange'
import { translated } from '../translated'

export const Footer: GlobalConfig = {
  slug: 'footer',
  label: translated('Pätička', 'Footer', 'Нижній колонтитул'),
  admin: {
    group: groups.website,
    description: translated(
      'Odkazy, kontakt a vyhlásenie o spolufinancovaní na konci každej stránky.',
      'Links, contact and the co-funding statement at the end of every page.',
      'Посилання, контакт і заява про співфінансування внизу кожної сторінки.',
    ),
  },
  access: { read: anybody, readVersions: staff, update: editor },
  hooks: { beforeOperation: [guardReadingGlobal], afterChange: [pokeAfterGlobalChange] },
  versions: { max: 20 },
  fields: [
    {
      name: 'columns',
      type: 'array',
      maxRows: 4,
      labels: {
        singular: translated('Stĺpec', 'Column', 'Стовпець'),
        plural: translated('Stĺpce', 'Columns', 'Стовпці'),
      },
      label: translated('Stĺpce odkazov', 'Columns of links', 'Стовпці посилань'),
      fields: [
        {
          name: 'title',
          type: 'text',
          localized: true,
          required: true,
          label: translated('Nadpis', 'Heading', 'Заголовок'),
        },
        {
          name: 'links',
          type: 'array',
          labels: {
            singular: translated('Odkaz', 'Link', 'Посилання'),
            plural: translated('Odkazy', 'Links', 'Посилання'),
          },
          label: translated('Odkazy', 'Links', 'Посилання'),
          fields: [
            {
              name: 'label',
              type: 'text',
              localized: true,
              required: true,
              label: translated('Text odkazu', 'Link text', 'Текст посилання'),
            },
            ...linkFields,
          ],
        },
      ],
    },
    {
      name: 'statement',
      type: 'textarea',
      localized: true,
      label: translated(
        'Vyhlásenie o spolufinancovaní',
        'Co-funding statement',
        'Заява про співфінансування',
      ),
      admin: {
        description: translated(
          'Zobrazí sa pri znaku Európskej únie.',
          'It is shown beside the emblem of the European Union.',
          'Зʼявляється біля емблеми Європейського Союзу.',
        ),
      },
    },
    {
      name: 'contact',
      type: 'group',
      label: translated('Kontakt', 'Contact', 'Контакт'),
      fields: [
        {
          name: 'organisation',
          type: 'text',
          label: translated('Organizácia', 'Organisation', 'Організація'),
        },
        { name: 'address', type: 'textarea', label: translated('Adresa', 'Address', 'Адреса') },
        emailField,
        phoneField,
        webAddressField('website'),
      ],
    },
  ],
}

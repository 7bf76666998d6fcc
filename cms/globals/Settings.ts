import type { GlobalConfig } from 'payload'
import { anybody } from '../access/anybody'
import { editor } from '../access/editor'
import { guardReadingGlobal } from '../access/guardReading'
import { staff } from '../access/staff'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { pokeAfterGlobalChange } from '../pokeAfterGlobalChange'
import { translated } from '../translated'

export const Settings: GlobalConfig = {
  slug: 'settings',
  typescript: { interface: 'Settings' },
  label: translated('Nastavenia webu', 'Site settings', 'Налаштування сайту'),
  admin: {
    group: groups.website,
    description: translated(
      'Názov webu, úvodná stránka a dôležité odkazy.',
      'The name of the site, its home page and important links.',
      'Назва сайту, головна сторінка та важливі посилання.',
    ),
  },
  access: { read: anybody, readVersions: staff, update: editor },
  hooks: { beforeOperation: [guardReadingGlobal], afterChange: [pokeAfterGlobalChange] },
  versions: { max: 20 },
  fields: [
    {
      name: 'siteName',
      type: 'text',
      localized: true,
      label: translated('Názov webu', 'Name of the site', 'Назва сайту'),
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      label: translated('Podtitul', 'Tagline', 'Підзаголовок'),
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: translated('Opis webu', 'Description of the site', 'Опис сайту'),
      admin: {
        description: translated(
          'Pre vyhľadávače a zdieľanie, jedna až dve vety.',
          'For search engines and sharing, one or two sentences.',
          'Для пошукових систем і поширення, одне-два речення.',
        ),
      },
    },
    {
      name: 'homePage',
      type: 'relationship',
      relationTo: 'pages',
      label: translated('Úvodná stránka', 'Home page', 'Головна сторінка'),
    },
    {
      name: 'ukrainePage',
      type: 'relationship',
      relationTo: 'pages',
      label: translated(
        'Stránka pre ľudí z Ukrajiny',
        'Page for people from Ukraine',
        'Сторінка для людей з України',
      ),
    },
    webAddressField(
      'donateUrl',
      translated('Odkaz na darovanie', 'Link for donations', 'Посилання для пожертв'),
    ),
  ],
}

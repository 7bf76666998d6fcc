import type { Field } from 'payload'
import { translated } from '../translated'
import { webAddressField } from './webAddressField'

const kindIs = (kind: string) => (_data: unknown, siblings: { kind?: string } | undefined) =>
  siblings?.kind === kind

/** A link to a section of the site, to a page of it or to an address elsewhere; its text is the caller's field. */
export const linkFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'section',
    options: [
      { value: 'section', label: translated('Časť webu', 'Section of the site', 'Розділ сайту') },
      { value: 'page', label: translated('Stránka', 'Page', 'Сторінка') },
      { value: 'url', label: translated('Iná adresa', 'Another address', 'Інша адреса') },
    ],
    label: translated('Kam vedie', 'Leads to', 'Куди веде'),
  },
  {
    name: 'section',
    type: 'select',
    options: [
      { value: 'news', label: translated('Správy', 'News', 'Новини') },
      { value: 'materials', label: translated('Materiály', 'Materials', 'Матеріали') },
      { value: 'services', label: translated('Služby', 'Services', 'Послуги') },
      { value: 'municipalities', label: translated('Samosprávy', 'Municipalities', 'Громади') },
      { value: 'events', label: translated('Podujatia', 'Events', 'Події') },
      { value: 'projects', label: translated('Projekty', 'Projects', 'Проєкти') },
      { value: 'organisations', label: translated('Organizácie', 'Organisations', 'Організації') },
    ],
    label: translated('Časť webu', 'Section of the site', 'Розділ сайту'),
    admin: { condition: kindIs('section') },
  },
  {
    name: 'page',
    type: 'relationship',
    relationTo: 'pages',
    label: translated('Stránka', 'Page', 'Сторінка'),
    admin: { condition: kindIs('page') },
  },
  {
    ...webAddressField('url'),
    admin: { ...webAddressField('url').admin, condition: kindIs('url') },
  },
]

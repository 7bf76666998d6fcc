import type { CollectionConfig } from 'payload'
import { administrator } from '../access/administrator'
import { administratorOrSelf } from '../access/administratorOrSelf'
import { guardReading } from '../access/guardReading'
import { staff } from '../access/staff'
import { messageLanguageField } from '../accounts/messageLanguageField'
import { cookies } from '../cookies'
import { groups } from '../groups'
import { localeLabels } from '../localeLabels'
import { locales } from '../locales'
import { translated } from '../translated'
import { refuseFirstRegistration } from './refuseFirstRegistration'
import { requireLongPassword } from './requireLongPassword'
import { requireOtherAdministrator } from './requireOtherAdministrator'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: translated('Redaktor(ka)', 'Editor', 'Редактор(ка)'),
    plural: translated('Redakcia', 'Editors', 'Редакція'),
  },
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    description: translated(
      'Ľudia, ktorí pracujú v tejto administrácii.',
      'People who work in this administration.',
      'Люди, які працюють у цій адмініструванні.',
    ),
    defaultColumns: ['name', 'email', 'roles', 'municipality'],
    listSearchableFields: ['name', 'email'],
  },
  access: {
    admin: staff,
    create: administrator,
    read: administratorOrSelf('users'),
    readVersions: administrator,
    update: administratorOrSelf('users'),
    delete: administrator,
    unlock: administrator,
  },
  hooks: {
    beforeOperation: [guardReading, requireLongPassword],
    beforeChange: [
      async ({ data, operation, originalDoc, req }) => {
        const wasAdministrator = operation === 'update' && originalDoc?.roles?.includes('admin')
        if (wasAdministrator && data.roles && !data.roles.includes('admin')) {
          await requireOtherAdministrator(originalDoc.id, req)
        }
        return data
      },
    ],
    beforeDelete: [({ id, req }) => requireOtherAdministrator(id, req)],
  },
  endpoints: [refuseFirstRegistration],
  auth: {
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies,
    // The cookie is enough; a token in the answer could be read by a script.
    removeTokenFromResponses: true,
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: translated('Meno', 'Name', 'Імʼя') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      access: { create: administrator, update: administrator },
      defaultValue: ['editor'],
      options: [
        { value: 'admin', label: translated('Správca', 'Administrator', 'Адміністратор') },
        { value: 'editor', label: translated('Redaktor', 'Editor', 'Редактор') },
        { value: 'translator', label: translated('Prekladateľ', 'Translator', 'Перекладач') },
        {
          value: 'municipality',
          label: translated('Redaktor samosprávy', 'Municipality’s editor', 'Редактор громади'),
        },
      ],
      label: translated('Úlohy', 'Roles', 'Ролі'),
      admin: {
        description: translated(
          'Správca môže všetko. Redaktor spravuje obsah. Prekladateľ upravuje texty vo svojich jazykoch a nezverejňuje. Redaktor samosprávy spravuje služby a podujatia svojej samosprávy.',
          'An administrator may do everything. An editor keeps the content. A translator edits texts in their languages and does not publish. A municipality’s editor keeps the services and events of their municipality.',
          'Адміністратор може все. Редактор веде вміст. Перекладач редагує тексти своїми мовами й не публікує. Редактор громади веде послуги та події своєї громади.',
        ),
      },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      access: { create: administrator, update: administrator },
      options: locales.map((locale) => ({ value: locale, label: localeLabels[locale] })),
      label: translated('Jazyky prekladu', 'Languages of translation', 'Мови перекладу'),
      admin: {
        condition: (data) => Array.isArray(data?.roles) && data.roles.includes('translator'),
        description: translated(
          'V ktorých jazykoch smie prekladateľ texty upravovať.',
          'The languages in which the translator may edit texts.',
          'Якими мовами перекладач може редагувати тексти.',
        ),
      },
    },
    {
      name: 'municipality',
      type: 'relationship',
      relationTo: 'municipalities',
      saveToJWT: true,
      access: { create: administrator, update: administrator },
      label: translated('Samospráva', 'Municipality', 'Громада'),
      admin: {
        condition: (data) => Array.isArray(data?.roles) && data.roles.includes('municipality'),
        description: translated(
          'Samospráva, ktorej služby a podujatia redaktor spravuje.',
          'The municipality whose services and events the editor keeps.',
          'Громада, послуги та події якої веде редактор.',
        ),
      },
    },
    messageLanguageField,
  ],
}

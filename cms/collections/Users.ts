import type { CollectionConfig } from 'payload'
import { administrator } from '../access/administrator'
import { administratorOrSelf } from '../access/administratorOrSelf'
import { guardReading } from '../access/guardReading'
import { staff } from '../access/staff'
import { accountEndpoints } from '../accounts/accountEndpoints'
import { accountPanelField } from '../accounts/accountPanelField'
import { accountStateFields } from '../accounts/accountStateFields'
import { invitationEndpoints } from '../accounts/invitation/invitationEndpoints'
import {
  acceptInvitation,
  makeUnknownPassword,
  rememberInvitation,
  sendInvitation,
} from '../accounts/invitation/inviteWithoutPassword'
import { attempts, lockTime } from '../accounts/lockout'
import { messageLanguageField } from '../accounts/messageLanguageField'
import { forgottenPassword } from '../accounts/password/forgottenPasswordMessage'
import { requireGoodPassword } from '../accounts/password/requireGoodPassword'
import { requireValidToken } from '../accounts/password/requireValidToken'
import {
  recordAccountChanges,
  recordPasswordReset,
  recordSignIn,
  rememberPasswordChange,
} from '../accounts/recordAccountChanges'
import { removeSecondFactor } from '../accounts/secondFactor/removeSecondFactor'
import {
  requireSecondFactor,
  requireSecondFactorForReset,
} from '../accounts/secondFactor/requireSecondFactor'
import { nameSession } from '../accounts/sessions/nameSession'
import { cookies } from '../cookies'
import { groups } from '../groups'
import { localeLabels } from '../localeLabels'
import { locales } from '../locales'
import { translated } from '../translated'
import { refuseFirstRegistration } from './refuseFirstRegistration'
import { requireOtherAdministrator } from './requireOtherAdministrator'
import { roleLabels } from './roleLabels'

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
      'Люди, які працюють у цій системі керування сайтом.',
    ),
    defaultColumns: ['name', 'email', 'roles', 'municipality', 'accountState'],
    listSearchableFields: ['name', 'email'],
    components: {
      views: {
        // In place of Payload's form, which would have the administrator choose a password.
        invite: { Component: '/admin/accounts/InviteView#InviteView', path: '/create', exact: true },
      },
    },
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
    beforeOperation: [
      guardReading,
      makeUnknownPassword,
      requireValidToken,
      requireGoodPassword,
      requireSecondFactorForReset,
    ],
    beforeChange: [
      async ({ data, operation, originalDoc, req }) => {
        const wasAdministrator = operation === 'update' && originalDoc?.roles?.includes('admin')
        if (wasAdministrator && data.roles && !data.roles.includes('admin')) {
          await requireOtherAdministrator(originalDoc.id, req)
        }
        return data
      },
      rememberPasswordChange,
      rememberInvitation,
    ],
    afterChange: [recordAccountChanges, sendInvitation],
    beforeLogin: [requireSecondFactor],
    afterLogin: [nameSession, recordSignIn],
    afterOperation: [recordPasswordReset, acceptInvitation],
    afterDelete: [removeSecondFactor],
    beforeDelete: [({ id, req }) => requireOtherAdministrator(id, req)],
  },
  forceSelect: { invitedUntil: true },
  endpoints: [refuseFirstRegistration, ...invitationEndpoints('users'), ...accountEndpoints],
  auth: {
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: attempts,
    lockTime,
    forgotPassword: forgottenPassword('users'),
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
      options: Object.entries(roleLabels).map(([value, label]) => ({ value, label })),
      label: translated('Úlohy', 'Roles', 'Ролі'),
      admin: {
        description: translated(
          'Správca môže všetko. Redaktor spravuje obsah. Prekladateľ upravuje texty vo svojich jazykoch a nezverejňuje. Redaktor samosprávy pripravuje služby a podujatia svojej samosprávy.',
          'An administrator may do everything. An editor keeps the content. A translator edits texts in their languages and does not publish. A municipality’s editor prepares the services and events of their municipality.',
          'Адміністратор може все. Редактор веде вміст. Перекладач редагує тексти своїми мовами й не публікує. Редактор громади готує послуги та події своєї громади.',
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
    ...accountStateFields,
    accountPanelField,
    {
      // Payload's own list of sessions, with the browser that each was begun in.
      name: 'sessions',
      type: 'array',
      fields: [{ name: 'browser', type: 'text' }],
    },
  ],
}

import type { CollectionConfig } from 'payload'
import { administrator } from '../access/administrator'
import { administratorOrSelf } from '../access/administratorOrSelf'
import { guardReading } from '../access/guardReading'
import { nobody } from '../access/nobody'
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
  rememberPasswordChange,
} from '../accounts/recordAccountChanges'
import { cookies } from '../cookies'
import { groups } from '../groups'
import { translated } from '../translated'
import { refuseFirstRegistration } from './refuseFirstRegistration'

export const Members: CollectionConfig = {
  slug: 'members',
  labels: {
    singular: translated('Člen(ka)', 'Member', 'Учасник (-ця)'),
    plural: translated('Členovia', 'Members', 'Учасники'),
  },
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    description: translated(
      'Pracovníci členských miest, ktorí sa prihlasujú do členskej zóny webu. Do tejto administrácie nemajú prístup.',
      'Staff of member towns who sign in to the members’ area of the website. They cannot enter this administration.',
      'Працівники міст-учасників, які входять до зони учасників на сайті. До цього адміністрування доступу не мають.',
    ),
    defaultColumns: ['name', 'email', 'municipality', 'accountState'],
    listSearchableFields: ['name', 'email'],
    components: {
      views: {
        // In place of Payload's form, which would have the administrator choose a password.
        invite: { Component: '/admin/accounts/InviteView#InviteView', path: '/create', exact: true },
      },
    },
  },
  access: {
    admin: nobody,
    create: administrator,
    read: administratorOrSelf('members'),
    readVersions: administrator,
    update: administratorOrSelf('members'),
    delete: administrator,
    unlock: administrator,
  },
  hooks: {
    beforeOperation: [guardReading, makeUnknownPassword, requireValidToken, requireGoodPassword],
    beforeChange: [rememberPasswordChange, rememberInvitation],
    afterChange: [recordAccountChanges, sendInvitation],
    afterOperation: [recordPasswordReset, acceptInvitation],
  },
  forceSelect: { invitedUntil: true },
  endpoints: [refuseFirstRegistration, ...invitationEndpoints('members')],
  auth: {
    useSessions: true,
    tokenExpiration: 2 * 60 * 60,
    maxLoginAttempts: attempts,
    lockTime,
    forgotPassword: forgottenPassword('members'),
    cookies,
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: translated('Meno', 'Name', 'Імʼя') },
    {
      name: 'municipality',
      type: 'relationship',
      relationTo: 'municipalities',
      access: { create: administrator, update: administrator },
      label: translated('Samospráva', 'Municipality', 'Громада'),
    },
    messageLanguageField,
    ...accountStateFields,
    accountPanelField,
  ],
}

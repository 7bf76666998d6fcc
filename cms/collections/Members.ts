import type { CollectionConfig } from 'payload'
import { administrator } from '../access/administrator'
import { administratorOrSelf } from '../access/administratorOrSelf'
import { guardReading } from '../access/guardReading'
import { nobody } from '../access/nobody'
import { cookies } from '../cookies'
import { groups } from '../groups'
import { translated } from '../translated'
import { refuseFirstRegistration } from './refuseFirstRegistration'
import { requireLongPassword } from './requireLongPassword'

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
    defaultColumns: ['name', 'email', 'municipality'],
    listSearchableFields: ['name', 'email'],
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
  hooks: { beforeOperation: [guardReading, requireLongPassword] },
  endpoints: [refuseFirstRegistration],
  auth: {
    useSessions: true,
    tokenExpiration: 2 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
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
  ],
}

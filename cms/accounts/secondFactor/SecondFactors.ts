import type { CollectionConfig } from 'payload'
import { guardReading } from '../../access/guardReading'
import { nobody } from '../../access/nobody'
import { groups } from '../../groups'
import { translated } from '../../translated'

/**
 * The second factors of those who have one. Apart from the accounts, so that no question about a person can ever be
 * answered with it, and because Payload writes an account as a whole when somebody signs in. Closed to everybody over
 * every API; read and written by the modules beside this one alone.
 */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: {
    singular: translated('Druhý stupeň prihlásenia', 'Second step of signing in', 'Другий етап входу'),
    plural: translated('Druhé stupne prihlásenia', 'Second steps of signing in', 'Другі етапи входу'),
  },
  admin: {
    hidden: true,
    group: groups.people,
    description: translated(
      'Kódy z telefónu pri prihlasovaní.',
      'Codes from a phone when signing in.',
      'Коди з телефону під час входу.',
    ),
  },
  access: { read: nobody, readVersions: nobody, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardReading] },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'user',
      type: 'text',
      required: true,
      unique: true,
      label: translated('Číslo osoby', 'Number of the person', 'Номер особи'),
    },
    {
      name: 'secret',
      type: 'text',
      required: true,
      label: translated('Zašifrovaný kľúč', 'Encrypted key', 'Зашифрований ключ'),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: false,
      label: translated('Potvrdený kódom', 'Confirmed by a code', 'Підтверджено кодом'),
    },
    {
      name: 'lastStep',
      type: 'number',
      defaultValue: 0,
      label: translated('Posledný použitý kód', 'Last code that was used', 'Останній використаний код'),
    },
    {
      name: 'failures',
      type: 'number',
      defaultValue: 0,
      label: translated('Nesprávne kódy', 'Wrong codes', 'Неправильні коди'),
    },
    {
      name: 'lockedUntil',
      type: 'date',
      label: translated('Zamknutý do', 'Locked until', 'Заблоковано до'),
    },
    {
      name: 'recoveryCodes',
      type: 'json',
      label: translated('Odtlačky záložných kódov', 'Hashes of the recovery codes', 'Хеші резервних кодів'),
    },
  ],
}

import type { CollectionConfig } from 'payload'
import { editor } from '../access/editor'
import { guardReading } from '../access/guardReading'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { groups } from '../groups'
import { translated } from '../translated'
import { linkStates } from './LinkOutcome'
import { linkEndpoints } from './linkEndpoints'
import { linkStateLabels } from './linkStateLabels'

/** What is known of the web addresses that readers are led to. Written by the check alone; see `/admin/links`. */
export const ExternalLinks: CollectionConfig = {
  slug: 'external-links',
  labels: {
    singular: translated('Odkaz na iný web', 'Link to another website', 'Посилання на інший сайт'),
    plural: translated('Odkazy na iné weby', 'Links to other websites', 'Посилання на інші сайти'),
  },
  admin: {
    hidden: true,
    group: groups.website,
    useAsTitle: 'url',
    description: translated(
      'Či odkazy na iné weby ešte niekam vedú.',
      'Whether links to other websites still lead somewhere.',
      'Чи посилання на інші сайти ще кудись ведуть.',
    ),
  },
  access: { read: staff, create: nobody, update: nobody, delete: editor },
  hooks: { beforeOperation: [guardReading] },
  endpoints: linkEndpoints,
  lockDocuments: false,
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      unique: true,
      label: translated('Webová adresa', 'Web address', 'Вебадреса'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      options: linkStates.map((value) => ({ value, label: linkStateLabels[value] })),
      label: translated('Stav', 'State', 'Стан'),
    },
    {
      name: 'status',
      type: 'number',
      label: translated('Odpoveď servera', 'Answer of the server', 'Відповідь сервера'),
    },
    {
      name: 'missedDays',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: translated('Dní bez úspechu', 'Days without success', 'Днів без успіху'),
    },
    {
      name: 'lastMissedOn',
      type: 'text',
      label: translated('Posledný deň bez úspechu', 'Last day without success', 'Останній день без успіху'),
    },
    {
      name: 'checkedOn',
      type: 'date',
      label: translated('Skontrolované', 'Checked on', 'Перевірено'),
    },
    {
      name: 'nextOn',
      type: 'date',
      required: true,
      index: true,
      label: translated('Ďalšia kontrola', 'Next check', 'Наступна перевірка'),
    },
    {
      name: 'isFine',
      type: 'checkbox',
      defaultValue: false,
      label: translated(
        'Človek overil, že odkaz je v poriadku',
        'Somebody has seen that the link is fine',
        'Людина перевірила, що посилання працює',
      ),
    },
  ],
}

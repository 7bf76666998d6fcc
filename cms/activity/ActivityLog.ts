import type { Access, CollectionConfig } from 'payload'
import { guardReading } from '../access/guardReading'
import { hasRole } from '../access/hasRole'
import { nobody } from '../access/nobody'
import { contentCollections } from '../collections/contentCollections'
import { groups } from '../groups'
import { localeLabels } from '../localeLabels'
import { locales } from '../locales'
import { translated } from '../translated'
import { activityOperations } from './activityOperations'
import { activitySentence } from './activitySentence'
import { keptMonths } from './keptMonths'

/** Administrators see everything; editors what was done with content, all of which they may read. */
const administratorOrContent: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return hasRole(req.user, 'editor') ? { about: { in: [...contentCollections] } } : false
}

/**
 * Who did what. Written by `recordActivity` alone, in the transaction of what was done; nobody can add, change or
 * remove an entry over any API, administrators neither. It holds names and titles, no texts, no e-mail addresses
 * and nothing that was typed into a form of sign-in.
 */
export const ActivityLog: CollectionConfig = {
  slug: 'activity',
  labels: {
    singular: translated('Záznam o činnosti', 'Log entry', 'Запис журналу'),
    plural: translated('Záznamy o činnosti', 'Activity log', 'Журнал дій'),
  },
  admin: {
    group: groups.people,
    useAsTitle: 'documentTitle',
    description: translated(
      `Kto čo urobil. Záznamy nemôže nikto meniť ani mazať; po ${keptMonths} mesiacoch sa odstránia samy.`,
      `Who did what. Nobody can change or delete the entries; they are removed by themselves after ${keptMonths} months.`,
      `Хто що зробив. Записи ніхто не може змінити чи видалити; через ${keptMonths} місяців вони видаляються самі.`,
    ),
    defaultColumns: ['sentence', 'createdAt'],
    listSearchableFields: ['documentTitle', 'personName'],
    pagination: { defaultLimit: 50 },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  // The sentence is made of all of them, whichever columns are shown.
  forceSelect: {
    operation: true,
    personName: true,
    about: true,
    documentTitle: true,
    locale: true,
    detail: true,
    count: true,
  },
  access: { read: administratorOrContent, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardReading] },
  fields: [
    {
      name: 'sentence',
      type: 'text',
      virtual: true,
      label: translated('Čo sa stalo', 'What happened', 'Що сталося'),
      admin: { disableListFilter: true, readOnly: true },
      hooks: { afterRead: [({ req, siblingData }) => activitySentence(siblingData, req)] },
    },
    {
      name: 'operation',
      type: 'select',
      required: true,
      index: true,
      options: Object.entries(activityOperations).map(([value, label]) => ({ value, label })),
      label: translated('Činnosť', 'Operation', 'Дія'),
    },
    { name: 'personName', type: 'text', label: translated('Kto', 'Who', 'Хто') },
    {
      name: 'personId',
      type: 'text',
      index: true,
      label: translated('Číslo osoby', 'Number of the person', 'Номер особи'),
    },
    {
      name: 'about',
      type: 'text',
      index: true,
      label: translated('Druh dokumentu', 'Kind of document', 'Вид документа'),
    },
    {
      name: 'documentId',
      type: 'text',
      index: true,
      label: translated('Číslo dokumentu', 'Number of the document', 'Номер документа'),
    },
    {
      name: 'documentTitle',
      type: 'text',
      label: translated('Názov v tom čase', 'Title at the time', 'Назва на той час'),
    },
    {
      name: 'locale',
      type: 'select',
      options: locales.map((locale) => ({ value: locale, label: localeLabels[locale] })),
      label: translated('Jazyk', 'Language', 'Мова'),
    },
    { name: 'detail', type: 'text', label: translated('Podrobnosti', 'Details', 'Подробиці') },
    { name: 'count', type: 'number', label: translated('Počet', 'Count', 'Кількість') },
  ],
}

import type { FlattenedField } from 'payload'
import type { Label } from '../fields/Label'
import { documentIn } from '../fields/ready/documentIn'
import type { Values } from '../fields/ready/Values'
import { type Locale, locales } from '../locales'
import { addressesIn } from './addressesIn'
import { referencesIn } from './referencesIn'

/** Something that a document leads to or shows, and in which of its languages. */
export interface Target {
  /** A web address, or `targetKey` of a document of the CMS. */
  key: string
  locales: Locale[]
  /** The labels of the fields that it is in. */
  fields: Label[][]
}

export const targetKey = (collection: string, id: string): string => `${collection} ${id}`

/** All that a document leads to or shows; of a document with all languages of each localized field. */
export const targetsIn = (fields: FlattenedField[], document: Values): Target[] => {
  const targets = new Map<string, Target>()
  const source = { values: document, saved: document, editedLocale: '' }
  for (const locale of locales) {
    const inLocale = documentIn(locale, fields, source)
    const found = [
      ...referencesIn(fields, inLocale).map(({ collection, id, labels }) => ({
        key: targetKey(collection, id),
        labels,
      })),
      ...addressesIn(fields, inLocale).map(({ url, labels }) => ({ key: url, labels })),
    ]
    for (const { key, labels } of found) {
      const target = targets.get(key) ?? { key, locales: [], fields: [] }
      targets.set(key, target)
      if (!target.locales.includes(locale)) target.locales.push(locale)
      if (!target.fields.some((known) => known.join() === labels.join())) target.fields.push(labels)
    }
  }
  return [...targets.values()]
}

import type { CollectionSlug, FlattenedField } from 'payload'
import type { Label } from '../fields/Label'
import { leavesIn } from '../fields/leavesIn'
import { richTextNodes } from '../fields/ready/richTextNodes'
import { isValues, rowsOf, type Values } from '../fields/ready/Values'

/** Where a document leads to, or what it shows: another document, a picture, a file. */
export interface Reference {
  collection: CollectionSlug
  id: string
  /** Where the admin's form has it. */
  path: string
  labels: Label[]
  /** The words of a link within a text. */
  words?: string
}

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return isValues(value) && typeof value.id === 'string' ? value.id : null
}

/** What a relationship's value names: an id, or a collection and an id where the field allows several. */
const targetOf = (
  value: unknown,
  relationTo: string | string[],
): { collection: string; id: string } | null => {
  if (Array.isArray(relationTo)) {
    const id = isValues(value) ? idOf(value.value) : null
    return isValues(value) && id ? { collection: String(value.relationTo), id } : null
  }
  const id = idOf(value)
  return id ? { collection: relationTo, id } : null
}

export const wordsOf = (node: Values): string =>
  typeof node.text === 'string' ? node.text : rowsOf(node.children).map(wordsOf).join('')

const targetOfNode = (node: Values): { collection: string; id: string } | null => {
  if (node.type === 'upload') return targetOf(node.value, String(node.relationTo))
  const link = isValues(node.fields) ? node.fields : {}
  const isInternal = node.type === 'link' && link.linkType === 'internal'
  return isInternal ? targetOf(link.doc, []) : null
}

/** All that a document of one language (see `documentIn`) refers to, in the order of the form. */
export const referencesIn = (fields: FlattenedField[], document: Values): Reference[] =>
  leavesIn(fields, document).flatMap(({ field, value, path, labels }): Reference[] => {
    const reference = (target: { collection: string; id: string } | null, words?: string): Reference[] =>
      target
        ? [
            {
              ...target,
              collection: target.collection as CollectionSlug,
              path,
              labels,
              ...(words && { words }),
            },
          ]
        : []
    if (field.type === 'relationship' || field.type === 'upload') {
      return [value].flat().flatMap((one) => reference(targetOf(one, field.relationTo)))
    }
    if (field.type !== 'richText') return []
    return richTextNodes(value).flatMap((node) => reference(targetOfNode(node), wordsOf(node)))
  })

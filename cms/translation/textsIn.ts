import type { FlattenedField, LabelFunction, StaticLabel } from 'payload'
import { rowFields } from '../fields/ready/rowFields'
import { isValues, rowsOf, type Values } from '../fields/ready/Values'
import { richTextLines } from './richTextLines'

export type Label = LabelFunction | StaticLabel | false | undefined

/** One text of a document that has to be translated. */
export interface TranslatableText {
  /** Which field it is in, without the numbers of rows, so that rows may move. */
  field: string
  /** Which text it is among all of the document, with the ids of its rows. */
  key: string
  /** The labels of the field and of what it is in, outermost first. */
  labels: Label[]
  text: string
}

interface Where {
  field?: string
  key?: string
  labels?: Label[]
  /** Whether all of it is this language's own, as it is inside a rich text; otherwise only localized fields are. */
  wholly?: boolean
}

const below = (path: string | undefined, name: string) => (path ? `${path}.${name}` : name)

/** What typing and pasting change without changing the text: spaces, empty lines, how accents are composed. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

const textOf = (field: FlattenedField, value: unknown): string => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return [value]
        .flat()
        .filter((text) => typeof text === 'string')
        .join('\n')
    case 'richText':
      return richTextLines(value).join('\n')
    default:
      return ''
  }
}

/**
 * The texts of a document of one language (see `documentIn`), in the order of the form. The address is left out:
 * it is made from the title, and every language has its own for good. So is what nobody sees.
 */
export const textsIn = (fields: FlattenedField[], document: Values, where: Where = {}): TranslatableText[] =>
  fields.flatMap((field): TranslatableText[] => {
    if (field.name === 'slug' || ('hidden' in field && field.hidden)) return []
    const value = document[field.name]
    const wholly = where.wholly || ('localized' in field && field.localized === true)
    const label = 'label' in field ? field.label : undefined
    const here = {
      field: below(where.field, field.name),
      key: below(where.key, field.name),
      labels: [...(where.labels ?? []), label],
      wholly,
    }
    switch (field.type) {
      case 'array':
      case 'blocks':
        return rowsOf(value).flatMap((row) => {
          const block = field.type === 'blocks' ? String(row.blockType) : ''
          const rowLabel = field.labels?.singular
          return textsIn(rowFields(field, row), row, {
            ...here,
            field: block ? `${here.field}.${block}` : here.field,
            key: `${here.key}.${row.id}`,
            labels: [...(where.labels ?? []), blockLabel(field, block) ?? rowLabel ?? label],
          })
        })
      case 'group':
      case 'tab':
        return textsIn(field.flattenedFields, isValues(value) ? value : {}, here)
      default: {
        const text = wholly ? tidy(textOf(field, value)) : ''
        return text ? [{ field: here.field, key: here.key, labels: here.labels, text }] : []
      }
    }
  })

const blockLabel = (field: FlattenedField, slug: string): Label =>
  field.type === 'blocks' ? field.blocks.find((block) => block.slug === slug)?.labels?.singular : undefined

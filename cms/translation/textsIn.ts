import type { FlattenedField } from 'payload'
import type { Label } from '../fields/Label'
import { richTextBlockFields } from '../fields/ready/richTextBlockFields'
import { rowFields } from '../fields/ready/rowFields'
import { isValues, rowsOf, type Values } from '../fields/ready/Values'
import { richTextLines } from './richTextLines'
import { untranslated } from './untranslated'

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

/** Inside a rich text all is one language's own. */
const blockLines = (block: Values): string[] =>
  textsIn(richTextBlockFields(block), isValues(block.fields) ? block.fields : {}, { wholly: true }).flatMap(
    ({ text }) => text.split('\n'),
  )

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
      return richTextLines(value, blockLines).join('\n')
    default:
      return ''
  }
}

/**
 * The texts of a document of one language (see `documentIn`), in the order of the form, without those that have no
 * translation and those that nobody sees.
 */
export const textsIn = (fields: FlattenedField[], document: Values, where: Where = {}): TranslatableText[] =>
  fields.flatMap((field): TranslatableText[] => {
    if (untranslated.has(field.name) || ('hidden' in field && field.hidden)) return []
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

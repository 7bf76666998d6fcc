import type { FlattenedField } from 'payload'
import type { Label } from './Label'
import { richTextBlockFields } from './ready/richTextBlockFields'
import { richTextNodes } from './ready/richTextNodes'
import { rowFields } from './ready/rowFields'
import { isValues, rowsOf, type Values } from './ready/Values'

/** One field that holds a value of its own, rather than other fields. */
export interface Leaf {
  field: FlattenedField
  value: unknown
  /** Where the admin's form has it; of a field inside a rich text, where the rich text is. */
  path: string
  /** The labels of the field and of what it is in, outermost first. */
  labels: Label[]
  /** Whether it is this language's own, and not shared by all: localized, or a part of a rich text. */
  own: boolean
}

interface Inside {
  path?: string
  labels?: Label[]
  /** Whether the fields are inside a rich text, where the form has no paths. */
  richText?: boolean
}

const blockLabel = (blocks: { slug: string; labels?: { singular?: Label } }[], row: Values): Label =>
  blocks.find(({ slug }) => slug === row.blockType)?.labels?.singular

/** All fields of a document of one language (see `documentIn`) in the form's order, rows and blocks included. */
export const leavesIn = (fields: FlattenedField[], document: Values, inside: Inside = {}): Leaf[] =>
  fields.flatMap((field): Leaf[] => {
    const value = document[field.name]
    const { labels = [], richText = false } = inside
    const below = (name: string | number, path = inside.path) =>
      richText ? (inside.path ?? '') : path ? `${path}.${name}` : String(name)
    const path = below(field.name)
    const label = 'label' in field ? field.label : undefined
    const own = richText || ('localized' in field && field.localized === true)
    switch (field.type) {
      case 'array':
      case 'blocks':
        return rowsOf(value).flatMap((row, index) => {
          const rowLabel = field.type === 'blocks' ? blockLabel(field.blocks, row) : undefined
          return leavesIn(rowFields(field, row), row, {
            path: below(index, path),
            labels: [...labels, rowLabel ?? field.labels?.singular ?? label],
            richText,
          })
        })
      case 'group':
      case 'tab':
        return leavesIn(field.flattenedFields, isValues(value) ? value : {}, {
          path,
          labels: label ? [...labels, label] : labels,
          richText,
        })
      case 'richText': {
        const blocks = richTextNodes(value).flatMap((node) =>
          leavesIn(richTextBlockFields(node), isValues(node.fields) ? node.fields : {}, {
            path,
            labels: [...labels, label],
            richText: true,
          }),
        )
        return [{ field, value, path, labels: [...labels, label], own }, ...blocks]
      }
      default:
        return [{ field, value, path, labels: [...labels, label], own }]
    }
  })

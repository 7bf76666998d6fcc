import type { FlattenedField } from 'payload'
import { richTextBlockFields } from './richTextBlockFields'
import { richTextNodes } from './richTextNodes'
import { rowFields } from './rowFields'
import { isValues, rowsOf, type Values } from './Values'

const idOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return isValues(value) && typeof value.id === 'string' ? [value.id] : []
}

/** The ids of all pictures that a document of one language (see `documentIn`) shows. */
export const picturesIn = (fields: FlattenedField[], document: Values): string[] =>
  fields.flatMap((field): string[] => {
    const value = document[field.name]
    switch (field.type) {
      case 'upload':
        return field.relationTo === 'media' ? [value].flat().flatMap(idOf) : []
      case 'array':
      case 'blocks':
        return rowsOf(value).flatMap((row) => picturesIn(rowFields(field, row), row))
      case 'group':
      case 'tab':
        return picturesIn(field.flattenedFields, isValues(value) ? value : {})
      case 'richText':
        return richTextNodes(value).flatMap((node) =>
          node.type === 'upload' && node.relationTo === 'media'
            ? idOf(node.value)
            : picturesIn(richTextBlockFields(node), isValues(node.fields) ? node.fields : {}),
        )
      default:
        return []
    }
  })

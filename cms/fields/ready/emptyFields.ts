import type { FlattenedField, LabelFunction, StaticLabel } from 'payload'
import { isEmpty } from './isEmpty'
import { richTextBlockFields } from './richTextBlockFields'
import { richTextNodes } from './richTextNodes'
import { rowFields } from './rowFields'
import { isValues, rowsOf, type Values } from './Values'

/** A required field without a value: its path in the document, and its label. */
export interface EmptyField {
  path: string
  label: LabelFunction | StaticLabel | false | undefined
}

/** Whether the field's text is this language's own; what all languages share, Payload checks by itself. */
const isLocalized = (field: FlattenedField): boolean => 'localized' in field && field.localized === true
const isAny = (): boolean => true

/** The fields that must not be empty in a document of one language (see `documentIn`), but are. */
export const emptyFields = (
  fields: FlattenedField[],
  document: Values,
  path = '',
  isOwn: (field: FlattenedField) => boolean = isLocalized,
): EmptyField[] =>
  fields.flatMap((field): EmptyField[] => {
    const fieldPath = path ? `${path}.${field.name}` : field.name
    const value = document[field.name]
    if ('required' in field && field.required && isOwn(field) && isEmpty(value)) {
      return [{ path: fieldPath, label: 'label' in field ? field.label : undefined }]
    }
    switch (field.type) {
      case 'array':
      case 'blocks':
        return rowsOf(value).flatMap((row, index) =>
          emptyFields(rowFields(field, row), row, `${fieldPath}.${index}`, isOwn),
        )
      case 'group':
      case 'tab':
        return emptyFields(field.flattenedFields, isValues(value) ? value : {}, fieldPath, isOwn)
      case 'richText':
        // The blocks of a rich text are wholly its language's own. Nobody finds a path inside a rich text, so
        // what is missing there is reported for the whole text.
        return richTextNodes(value)
          .flatMap((node) =>
            emptyFields(richTextBlockFields(node), isValues(node.fields) ? node.fields : {}, '', isAny),
          )
          .map(({ label }) => ({ path: fieldPath, label }))
      default:
        return []
    }
  })

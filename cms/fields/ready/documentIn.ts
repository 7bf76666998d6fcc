import type { FlattenedField } from 'payload'
import { rowFields } from './rowFields'
import { isValues, rowsOf, type Values } from './Values'

interface Source {
  /** The document as it is being saved, in the language being edited. */
  values: Values
  /** The document as it was saved before, with all languages of each localized field. */
  saved: Values | undefined
  editedLocale: string
}

/**
 * The document as it will be in one language once it is saved. Rows are shared by all languages, their texts are
 * not: a row added in one language comes without its texts in the others.
 */
export const documentIn = (locale: string, fields: FlattenedField[], source: Source): Values => {
  const document: Values = {}
  for (const field of fields) {
    const value = source.values[field.name]
    const saved = source.saved?.[field.name]
    if ('localized' in field && field.localized) {
      document[field.name] =
        locale === source.editedLocale ? value : isValues(saved) ? saved[locale] : undefined
    } else if (field.type === 'array' || field.type === 'blocks') {
      document[field.name] = rowsOf(value).map((row) => ({
        ...row,
        ...documentIn(locale, rowFields(field, row), {
          values: row,
          saved: rowsOf(saved).find((candidate) => candidate.id === row.id),
          editedLocale: source.editedLocale,
        }),
      }))
    } else if (field.type === 'group' || field.type === 'tab') {
      document[field.name] = documentIn(locale, field.flattenedFields, {
        values: isValues(value) ? value : {},
        saved: isValues(saved) ? saved : undefined,
        editedLocale: source.editedLocale,
      })
    } else {
      document[field.name] = value
    }
  }
  return document
}

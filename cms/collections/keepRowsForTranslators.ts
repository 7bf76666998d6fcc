import { APIError, type CollectionBeforeValidateHook, type FlattenedField } from 'payload'
import { isTranslatorOnly } from '../access/isTranslatorOnly'
import { rowFields } from '../fields/ready/rowFields'
import { isValues, rowsOf, type Values } from '../fields/ready/Values'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

const rowsStay = translated(
  'Riadky a bloky sú spoločné pre všetky jazyky. Pridať, odobrať alebo presunúť ich môže redaktor.',
  'Rows and blocks are shared by all languages. An editor can add, remove or move them.',
  'Рядки та блоки спільні для всіх мов. Додати, вилучити або перемістити їх може редактор.',
)

const idsOf = (rows: Values[]) => rows.map(({ id }) => id).join(' ')

/** Whether both have the same rows in the same order, at every depth. */
const haveSameRows = (fields: FlattenedField[], values: Values, saved: Values): boolean =>
  fields.every((field) => {
    const value = values[field.name]
    if (value === undefined || ('localized' in field && field.localized)) return true
    if (field.type === 'array' || field.type === 'blocks') {
      const rows = rowsOf(value)
      const savedRows = rowsOf(saved[field.name])
      if (idsOf(rows) !== idsOf(savedRows)) return false
      return rows.every((row, index) => haveSameRows(rowFields(field, row), row, savedRows[index] ?? {}))
    }
    if (field.type === 'group' || field.type === 'tab') {
      const group = saved[field.name]
      return !isValues(value) || haveSameRows(field.flattenedFields, value, isValues(group) ? group : {})
    }
    return true
  })

/** Translators fill in the texts of rows; the rows themselves belong to all languages. */
export const keepRowsForTranslators: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!isTranslatorOnly(req.user) || !data) return data
  if (!haveSameRows(collection.flattenedFields, data, originalDoc ?? {})) {
    throw new APIError(messageFor(req, rowsStay), 403, null, true)
  }
  return data
}

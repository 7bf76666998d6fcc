import type { FlattenedField } from 'payload'
import type { Values } from './Values'

/** The fields of one row of an array or of a layout; none when the block is not known. */
export const rowFields = (field: FlattenedField, row: Values): FlattenedField[] => {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  return field.blocks.find((block) => block.slug === row.blockType)?.flattenedFields ?? []
}

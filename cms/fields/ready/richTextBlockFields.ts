import { type FlattenedField, flattenAllFields } from 'payload'
import { richTextBlocks } from '../../blocks/richTextBlocks'
import { isValues, type Values } from './Values'

const fieldsByBlock = new Map<unknown, FlattenedField[]>()

/** The fields of a block inside a rich text; none for any other node. */
export const richTextBlockFields = (node: Values): FlattenedField[] => {
  if (node.type !== 'block' || !isValues(node.fields)) return []
  const slug = node.fields.blockType
  let fields = fieldsByBlock.get(slug)
  if (!fields) {
    const block = richTextBlocks.find((candidate) => candidate.slug === slug)
    fields = block ? flattenAllFields({ fields: block.fields }) : []
    fieldsByBlock.set(slug, fields)
  }
  return fields
}

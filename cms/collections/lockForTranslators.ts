import type { Block, Field, FieldAccess } from 'payload'
import { notTranslator } from '../access/notTranslator'

const both =
  (first: FieldAccess | undefined, second: FieldAccess): FieldAccess =>
  async (args) =>
    (!first || (await first(args))) && (await second(args))

/**
 * The same fields, of which translators may change only the localized ones; the admin shows the others to them as
 * read-only. Rows and blocks stay open, because texts are inside.
 */
export const lockForTranslators = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if ('localized' in field && field.localized) return field
    switch (field.type) {
      case 'array':
      case 'group':
      case 'row':
      case 'collapsible':
        return { ...field, fields: lockForTranslators(field.fields) }
      case 'tabs':
        return {
          ...field,
          tabs: field.tabs.map((tab) => ({ ...tab, fields: lockForTranslators(tab.fields) })),
        }
      case 'blocks':
        return {
          ...field,
          blocks: field.blocks.map(
            (block): Block => ({ ...block, fields: lockForTranslators(block.fields) }),
          ),
        }
      case 'ui':
      case 'join':
        return field
      default:
        return {
          ...field,
          access: { ...field.access, update: both(field.access?.update, notTranslator) },
        } as Field
    }
  })

import { type Field, type Payload, traverseFields } from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'
import { isValues, type Values } from '../fields/ready/Values'

interface Options {
  /** Documents of these collections are not in the archive, nor is any reference to them. */
  leftOut: ReadonlySet<string>
}

const isLeftOut = (relationTo: unknown, value: unknown, leftOut: ReadonlySet<string>): boolean =>
  typeof relationTo === 'string'
    ? leftOut.has(relationTo)
    : isValues(value) && leftOut.has(String(value.relationTo))

/**
 * A document's values as they go into an archive, changed in place: without what is empty, because for MongoDB's
 * unique indexes null is a value, and without references to what is left out. Rich texts stay as they are.
 */
export const portableValues = (
  values: Values,
  fields: Field[],
  payload: Payload,
  { leftOut }: Options,
): Values => {
  const portable = (field: Field, value: unknown): unknown => {
    if (value === null) return undefined
    if (field.type !== 'relationship' && field.type !== 'upload') return value
    if (Array.isArray(value)) return value.filter((one) => !isLeftOut(field.relationTo, one, leftOut))
    return isLeftOut(field.relationTo, value, leftOut) ? undefined : value
  }
  traverseFields({
    config: payload.config,
    fields,
    fillEmpty: false,
    ref: values,
    callback: ({ field, parentIsLocalized, ref }) => {
      if (!('name' in field) || !field.name || !isValues(ref)) return
      const set = (place: Values, key: string, value: unknown) => {
        if (value === undefined) delete place[key]
        else place[key] = value
      }
      const value = ref[field.name]
      if (field.type === 'join') delete ref[field.name]
      else if (
        fieldShouldBeLocalized({ field, parentIsLocalized: parentIsLocalized ?? false }) &&
        isValues(value)
      ) {
        for (const locale of Object.keys(value)) set(value, locale, portable(field as Field, value[locale]))
      } else set(ref, field.name, portable(field as Field, value))
    },
  })
  return values
}

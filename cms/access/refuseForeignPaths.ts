import { APIError, type FlattenedField, type PayloadRequest, type Where } from 'payload'
import { isLocale } from '../locales'

/*
 * A condition or an order is an oracle: whoever may ask "does this field begin with A?" can read the field
 * letter by letter, although no answer ever shows it. So readers may ask only about what an answer shows them.
 */

const refuse = (path: string): never => {
  throw new APIError(`This field cannot be used in a query: ${path}`, 400, null, true)
}

const isReadable = async (field: FlattenedField, req: PayloadRequest): Promise<boolean> =>
  !('access' in field && field.access?.read) || (await field.access.read({ req })) === true

const checkPath = async (path: string, fields: FlattenedField[], req: PayloadRequest): Promise<void> => {
  let inside = fields
  const segments = path.replace(/__/g, '.').split('.')
  for (const [index, segment] of segments.entries()) {
    // Another language's text, ready or not.
    if (index > 0 && isLocale(segment)) refuse(path)
    const field = inside.find((candidate) => candidate.name === segment)
    // Fields that do not exist are refused by Payload itself; ids of rows and files are harmless.
    if (!field) return
    if (!(await isReadable(field, req))) refuse(path)
    if (field.type === 'relationship' || field.type === 'upload') {
      const rest = segments.slice(index + 1)
      // The other document's fields: that document may not be for this reader.
      if (rest.some((name) => !['id', 'value', 'relationTo'].includes(name))) refuse(path)
      return
    }
    if (field.type === 'blocks') inside = field.blocks.flatMap((block) => block.flattenedFields)
    else if ('flattenedFields' in field) inside = field.flattenedFields
    else {
      const rest = segments.slice(index + 1)
      if (rest.some(isLocale)) refuse(path)
      return
    }
  }
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Refuses conditions and orders that ask about more than the reader is shown. Answers 400 (RFC 9110, 15.5.1). */
export const refuseForeignPaths = async (
  { where, sort }: { where?: Where; sort?: string | string[] },
  fields: FlattenedField[],
  req: PayloadRequest,
): Promise<void> => {
  for (const path of [sort ?? []].flat().flatMap((names) => names.split(','))) {
    await checkPath(path.trim().replace(/^-/, ''), fields, req)
  }
  for (const [key, condition] of Object.entries(where ?? {})) {
    if (/^(and|or)$/i.test(key)) {
      const branches = Array.isArray(condition) ? condition : Object.values(condition ?? {})
      for (const branch of branches) {
        if (isPlainObject(branch)) await refuseForeignPaths({ where: branch as Where }, fields, req)
      }
      continue
    }
    await checkPath(key, fields, req)
    // A condition inside a condition would ask about related documents.
    if (isPlainObject(condition) && Object.values(condition).some(isPlainObject)) refuse(key)
  }
}

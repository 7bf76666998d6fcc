import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { defaultLocale, isLocale } from '../locales'
import { isStaff } from './isStaff'
import { refuseForeignPaths } from './refuseForeignPaths'

interface OperationArguments {
  draft?: boolean
  trash?: boolean
  includeLockStatus?: boolean
  showHiddenFields?: boolean
  field?: string
  where?: Where
  sort?: string | string[]
}

/** Whether the operation acts for a reader, whose questions are answered with care, and not for the house. */
const isReaders = (req: PayloadRequest, overrideAccess: boolean | undefined): boolean =>
  overrideAccess !== true && !isStaff(req.user)

/**
 * Every operation speaks one known language. For readers all languages at once are refused: `ready` could then
 * not be checked for each of them, and a language that is not ready would show.
 */
const pinLocale = (req: PayloadRequest, operation: string, readers: boolean): void => {
  req.locale ??= defaultLocale
  const writes = ['create', 'update', 'autosave', 'restoreVersion'].includes(operation)
  const allowed = isLocale(req.locale) || (req.locale === 'all' && !readers && !writes)
  if (!allowed) throw new APIError(`Unknown locale: ${String(req.locale).slice(0, 20)}`, 400, null, true)
}

const guard = async (
  args: OperationArguments,
  fields: FlattenedField[],
  req: PayloadRequest,
): Promise<OperationArguments> => {
  // Another language in place of a missing one would slip past the condition on `ready`.
  req.fallbackLocale = false
  await refuseForeignPaths(args, fields, req)
  if (args.field) await refuseForeignPaths({ sort: args.field }, fields, req)
  return { ...args, draft: false, trash: false, includeLockStatus: false, showHiddenFields: false }
}

/** The first hook of every collection that readers may query: they ask only for what they may be shown. */
export const guardReading: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const readers = isReaders(req, overrideAccess)
  pinLocale(req, operation, readers)
  if (!readers) return args
  // Payload's type of the hook is the union of all operations' arguments; these few they have in common.
  return (await guard(args as OperationArguments, collection.flattenedFields, req)) as typeof args
}

/** The same for globals. */
export const guardReadingGlobal: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  const readers = isReaders(req, overrideAccess)
  pinLocale(req, operation, readers)
  if (!readers) return args
  return guard(args as OperationArguments, global.flattenedFields, req)
}

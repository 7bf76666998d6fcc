import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { isTranslatorOnly } from '../access/isTranslatorOnly'

/** Translators describe pictures and name files in their languages; the files themselves they leave alone. */
export const keepTranslatorsToTexts: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'update' || !isTranslatorOnly(req.user)) return args
  const { data } = args as { data?: Record<string, unknown> }
  if (req.file || req.query.uploadEdits || (data && 'deletedAt' in data)) throw new Forbidden(req.t)
  return args
}

import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { isTranslatorOnly } from '../access/isTranslatorOnly'

interface Update {
  autosave?: boolean
  data?: { _status?: string; deletedAt?: unknown }
  draft?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

/**
 * Translators save drafts, which an editor then publishes. Neither may they unpublish, move to the trash and back,
 * or restore an older version, which would bring back the texts of all languages.
 */
export const keepTranslatorsToDrafts: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !isTranslatorOnly(req.user)) return args
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  if (operation !== 'update') return args
  const { data, draft, publishSpecificLocale, unpublishAllLocales } = args as Update
  const onlyDraft =
    draft === true &&
    data?._status !== 'published' &&
    !publishSpecificLocale &&
    !unpublishAllLocales &&
    !(data && 'deletedAt' in data)
  if (!onlyDraft) throw new Forbidden(req.t)
  return args
}

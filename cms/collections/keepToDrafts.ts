import { APIError, type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole } from '../access/hasRole'
import { isStaff } from '../access/isStaff'
import { isTranslatorOnly } from '../access/isTranslatorOnly'
import { mayPublish } from '../access/mayPublish'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

interface Saving {
  data?: { _status?: string; deletedAt?: unknown }
  draft?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

export const onlyDrafts = {
  translator: translated(
    'Preklad uložte ako koncept, zverejní ho redakcia.',
    'Save the translation as a draft, the editors will publish it.',
    'Збережіть переклад як чернетку, опублікує його редакція.',
  ),
  municipality: translated(
    'Obsah vašej samosprávy zverejňuje redakcia. Uložte koncept a označte ho ako návrh na zverejnenie.',
    'The editors publish the content of your municipality. Save a draft and mark it as proposed.',
    'Вміст вашої громади публікує редакція. Збережіть чернетку й позначте її як запропоновану.',
  ),
}

/** Whether the operation leaves what readers see as it is. */
const isOnlyDraft = (operation: string, { data, draft, ...args }: Saving): boolean => {
  if (args.publishSpecificLocale || args.unpublishAllLocales) return false
  // What is created without being published is a draft.
  if (operation === 'create') return data?._status !== 'published'
  return draft === true && data?._status !== 'published'
}

/**
 * Those who may not publish save drafts, which an editor then publishes; neither may they unpublish. Only editors
 * move to the trash and back. Translators restore no older version: it would bring back the texts of all languages.
 */
export const keepToDrafts: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const writes = operation === 'create' || operation === 'update' || operation === 'restoreVersion'
  if (overrideAccess || !writes || !isStaff(req.user) || hasRole(req.user, 'admin', 'editor')) return args
  const saving = args as Saving
  const isTranslator = isTranslatorOnly(req.user)
  if (isTranslator && operation === 'restoreVersion') throw new Forbidden(req.t)
  if (saving.data && 'deletedAt' in saving.data) throw new Forbidden(req.t)
  if (!isOnlyDraft(operation, saving) && !(await mayPublish(req))) {
    const message = isTranslator ? onlyDrafts.translator : onlyDrafts.municipality
    throw new APIError(messageFor(req, message), 403, null, true)
  }
  return args
}

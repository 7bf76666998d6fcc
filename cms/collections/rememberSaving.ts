import type { CollectionBeforeOperationHook, RequestContext } from 'payload'

/** How a document is being saved, which Payload tells the operation but not the hooks that follow. */
export interface Saving {
  /** Only as a draft: what readers see stays as it is. */
  draft: boolean
  /** By the form alone, every second, without the person having said that it is done. */
  autosave: boolean
  /** The one language that is being published, the others staying as they were last published. */
  onlyLocale: string | null
  /** What is saved is an older version. */
  restoresVersion: boolean
}

const key = (collection: string) => `saving:${collection}`

/** Remembers for the hooks of the same operation how the document is being saved. */
export const rememberSaving: CollectionBeforeOperationHook = ({ args, collection, context, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const given = args as {
    autosave?: boolean
    data?: { _status?: string }
    draft?: boolean
    publishSpecificLocale?: string
  }
  const saving: Saving = {
    // Payload publishes what is marked as published even when it is told to save a draft; not so a restored version.
    draft: given.draft === true && (operation === 'restoreVersion' || given.data?._status !== 'published'),
    autosave: given.autosave === true,
    onlyLocale: given.publishSpecificLocale ?? null,
    restoresVersion: operation === 'restoreVersion',
  }
  context[key(collection.slug)] = saving
  return args
}

export const savingOf = (context: RequestContext, collection: string): Saving =>
  (context[key(collection)] as Saving | undefined) ?? {
    draft: false,
    autosave: false,
    onlyLocale: null,
    restoresVersion: false,
  }

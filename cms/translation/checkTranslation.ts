import { APIError, NotFound, type PayloadRequest } from 'payload'
import { mayPublish } from '../access/mayPublish'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import type { Locale } from '../locales'
import { messageFor } from '../messageFor'
import { translated } from '../translated'
import { checkAsked } from './checkAsked'
import type { DocumentState } from './stateOf'
import { statesOfDocument } from './statesOfDocument'

const noTranslation = translated(
  'V tomto jazyku nie je čo kontrolovať: je to východiskový text alebo preklad chýba.',
  'There is nothing to check in this language: it is the source, or the translation is missing.',
  'Цією мовою немає чого перевіряти: це оригінал або перекладу немає.',
)

interface Which {
  collection: ContentCollectionSlug
  id: string
  locale: Locale
  req: PayloadRequest
}

/**
 * Marks a translation as checked against the source as it is now. It is saved as any other change, by the same
 * rules: who may not publish saves a draft. Where nothing waits to be published, an editor's mark is published at once, for else the document would seem changed although no text of it is.
 */
export const checkTranslation = async ({ collection, id, locale, req }: Which): Promise<DocumentState> => {
  const states = await statesOfDocument({ collection, id, req })
  if (!states) throw new NotFound(req.t)
  if (locale === states.source || states.languages[locale].state === 'missing') {
    throw new APIError(messageFor(req, noTranslation), 400, null, true)
  }
  const newest = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    locale,
    select: { _status: true },
  })
  const publish = newest._status === 'published' && (await mayPublish(req))
  await req.payload.update({
    collection,
    id,
    locale,
    depth: 0,
    draft: !publish,
    data: { machineTranslated: false, ...(publish ? { _status: 'published' as const } : {}) },
    context: checkAsked.context(),
    overrideAccess: false,
    overrideLock: false,
    user: req.user,
  })
  const checked = await statesOfDocument({ collection, id, req })
  if (!checked) throw new NotFound(req.t)
  return checked
}

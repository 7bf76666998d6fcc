import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { isLocale } from '../locales'
import { checkTranslation } from './checkTranslation'
import { statesOfDocument } from './statesOfDocument'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/** What a collection answers about the translations of one document. For those who work here alone. */
export const translationEndpoints = (collection: ContentCollectionSlug): Endpoint[] => [
  {
    path: '/:id/translations',
    method: 'get',
    handler: async (req) => {
      const id = idOf(req)
      const states = await statesOfDocument({ collection, id, req })
      if (!states) throw req.user ? new NotFound(req.t) : new Forbidden(req.t)
      return Response.json(states)
    },
  },
  {
    path: '/:id/translations/check',
    method: 'post',
    handler: async (req) => {
      const { locale } = req
      if (!isLocale(locale)) throw new APIError('Name one language: ?locale=uk', 400, null, true)
      return Response.json(await checkTranslation({ collection, id: idOf(req), locale, req }))
    },
  },
]

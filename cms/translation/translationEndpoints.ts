import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { isStaff } from '../access/isStaff'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { isLocale, type Locale } from '../locales'
import { checkTranslation } from './checkTranslation'
import { sourceFor } from './sourceFor'
import { statesOfDocument } from './statesOfDocument'
import { importXliff } from './xliff/importXliff'
import { xliffResponse } from './xliff/xliffResponse'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

const oneLocale = ({ locale }: PayloadRequest): Locale => {
  if (!isLocale(locale)) throw new APIError('Name one language: ?locale=uk', 400, null, true)
  return locale
}

const refusal = (req: PayloadRequest) => (isStaff(req.user) ? new NotFound(req.t) : new Forbidden(req.t))

/** What a collection answers about the translations of one document. For those who work here alone. */
export const translationEndpoints = (collection: ContentCollectionSlug): Endpoint[] => [
  {
    path: '/:id/translations',
    method: 'get',
    handler: async (req) => {
      const id = idOf(req)
      const states = await statesOfDocument({ collection, id, req })
      if (!states) throw refusal(req)
      return Response.json(states)
    },
  },
  {
    path: '/:id/translations/source',
    method: 'get',
    handler: async (req) => {
      const locale = oneLocale(req)
      const source = await sourceFor({ collection, id: idOf(req), locale, req })
      if (!source) throw refusal(req)
      return Response.json(source)
    },
  },
  {
    path: '/:id/translations/check',
    method: 'post',
    handler: async (req) => {
      const locale = oneLocale(req)
      return Response.json(await checkTranslation({ collection, id: idOf(req), locale, req }))
    },
  },
  {
    path: '/:id/translations/xliff',
    method: 'get',
    handler: async (req) => {
      const id = idOf(req)
      const to = oneLocale(req)
      const states = await statesOfDocument({ collection, id, req })
      if (!states) throw refusal(req)
      return xliffResponse({ documents: [{ collection, id }], from: states.source, to, req })
    },
  },
  {
    path: '/:id/translations/xliff',
    method: 'post',
    handler: async (req) => {
      if (!isStaff(req.user)) throw refusal(req)
      const text = (await req.text?.()) ?? ''
      const only = { collection, id: idOf(req) }
      return Response.json({ saved: await importXliff({ text, locale: oneLocale(req), only, req }) })
    },
  },
]

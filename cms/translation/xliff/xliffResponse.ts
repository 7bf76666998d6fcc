import { APIError, type PayloadRequest } from 'payload'
import type { ContentCollectionSlug } from '../../collections/contentCollections'
import type { Locale } from '../../locales'
import { messageFor } from '../../messageFor'
import { exportXliff } from './exportXliff'
import { xliffMessages as messages } from './xliffMessages'

/** Documents in one file. More would take longer than somebody waits for a download. */
const most = 200

interface Which {
  documents: { collection: ContentCollectionSlug; id: string }[]
  from: Locale | null
  to: Locale
  req: PayloadRequest
}

/** A file of documents to be translated, as an answer that a browser saves. */
export const xliffResponse = async ({ documents, from, to, req }: Which): Promise<Response> => {
  const refuse = (message: Parameters<typeof messageFor>[1]) =>
    new APIError(messageFor(req, message), 400, null, true)
  if (documents.length > most) throw refuse(messages.tooMany(most))
  const text = from && from !== to ? await exportXliff({ documents, from, to, req }) : null
  if (!text) throw refuse(messages.nothing)
  const [first] = documents
  const what = documents.length === 1 && first ? `${first.collection}-${first.id}` : 'kapacity'
  return new Response(text, {
    headers: {
      'content-type': 'application/xliff+xml; charset=utf-8',
      'content-disposition': `attachment; filename="${what}-${from}-${to}.xlf"`,
      'cache-control': 'no-store',
    },
  })
}

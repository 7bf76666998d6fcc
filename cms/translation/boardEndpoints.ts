import { type Endpoint, Forbidden } from 'payload'
import { isStaff } from '../access/isStaff'
import { isLocale } from '../locales'
import { boardFilters } from './boardFilters'
import { boardRows } from './boardRows'
import { importXliff } from './xliff/importXliff'
import { xliffResponse } from './xliff/xliffResponse'

/** What the board of translations gives to translators' tools and takes from them: many documents in one file. */
export const boardEndpoints: Endpoint[] = [
  {
    path: '/translations/xliff',
    method: 'get',
    handler: async (req) => {
      if (!isStaff(req.user)) throw new Forbidden(req.t)
      const { from, ...query } = req.query as Record<string, string | undefined>
      const filters = boardFilters(query)
      const to = filters.locale ?? 'sk'
      const { found } = await boardRows(req, filters)
      const source = isLocale(from) ? from : null
      return xliffResponse({
        documents: found.filter((row) => row.source === source),
        from: source,
        to,
        req,
      })
    },
  },
  {
    path: '/translations/xliff',
    method: 'post',
    handler: async (req) => {
      if (!isStaff(req.user)) throw new Forbidden(req.t)
      const text = (await req.text?.()) ?? ''
      return Response.json({ saved: await importXliff({ text, locale: null, only: null, req }) })
    },
  },
]

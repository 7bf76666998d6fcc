import { APIError, type Endpoint, Forbidden, NotFound } from 'payload'
import { isStaff } from '../access/isStaff'
import type { ContentCollectionSlug } from '../collections/contentCollections'
import { documentIn } from '../fields/ready/documentIn'
import { isValues } from '../fields/ready/Values'
import { labelText } from '../labelText'
import { isLocale, type Locale, locales } from '../locales'
import { readDocument } from '../translation/readDocument'
import { checkDocument } from './checkDocument'
import type { Finding } from './Finding'

/** A finding as the admin shows it: with the name of the field in the person's language. */
export interface Advice extends Omit<Finding, 'labels'> {
  field: string
}

export interface Advices {
  /** Of the language that is open, as its form is now. */
  advices: Advice[]
  /** How many there are in the other languages that are ready, as they are saved. */
  others: Partial<Record<Locale, number>>
}

/**
 * Checks a document in one language, as it is in the form and not yet saved. Whoever may see the document may ask.
 */
export const checkEndpoint = (collection: ContentCollectionSlug): Endpoint => ({
  path: '/:id/checks',
  method: 'post',
  handler: async (req) => {
    const { i18n, locale, payload, user } = req
    if (!isStaff(user)) throw new Forbidden(req.t)
    if (!isLocale(locale)) throw new APIError('Name one language: ?locale=uk', 400, null, true)
    const body: unknown = await req.json?.().catch(() => null)
    const data = isValues(body) ? body.data : undefined
    if (!isValues(data)) throw new APIError('Send the values of the form: { "data": { … } }', 400, null, true)
    const saved = await readDocument({ collection, id: String(req.routeParams?.id ?? ''), req, draft: true })
    if (!saved) throw new NotFound(req.t)

    const { flattenedFields } = payload.collections[collection].config
    const findings = await checkDocument(collection, data, locale, req)
    const others: Advices['others'] = {}
    for (const other of locales) {
      if (other === locale) continue
      const inOther = documentIn(other, flattenedFields, { values: saved, saved, editedLocale: '' })
      if (inOther.ready !== true) continue
      others[other] = (await checkDocument(collection, inOther, other, req)).length
    }
    const advices = findings.map(({ labels, ...finding }): Advice => {
      const names = labels.map((label) => labelText(label, i18n)).filter(Boolean)
      return { ...finding, field: [...new Set(names)].join(' – ') || finding.path }
    })
    return Response.json({ advices, others } satisfies Advices)
  },
})

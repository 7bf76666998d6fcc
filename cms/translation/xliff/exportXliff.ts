import type { PayloadRequest } from 'payload'
import type { ContentCollectionSlug } from '../../collections/contentCollections'
import { documentIn } from '../../fields/ready/documentIn'
import { labelText } from '../../labelText'
import type { Locale } from '../../locales'
import { readDocument } from '../readDocument'
import { sourceDocument } from '../sourceDocument'
import type { Unit } from './eachUnit'
import { codesOf, type Inline } from './Inline'
import { hashOfUnits, unitsOf } from './unitsOf'
import { writeXliff, type XliffDocument } from './writeXliff'

interface Which {
  documents: { collection: ContentCollectionSlug; id: string }[]
  from: Locale
  to: Locale
  req: PayloadRequest
}

const kinds = (line: Inline[]) =>
  codesOf(line)
    .map(({ kind, node }) => `${kind} ${Number(node.format)}`)
    .join(',')

/** The lines of a translation that stand for the source's, where both are built alike. */
const translationsOf = (units: Unit[], translated: Unit[]): Map<string, Inline[]> => {
  const fieldOf = (id: string) => id.split(':')[0] ?? ''
  const idsIn = (all: Unit[], field: string) =>
    all
      .filter(({ id }) => fieldOf(id) === field)
      .map(({ id }) => id)
      .join(' ')
  const lines = new Map(units.map(({ id, line }) => [id, line]))
  const isAlike = ({ id, line }: Unit) => {
    const source = lines.get(id)
    const field = fieldOf(id)
    return source && kinds(source) === kinds(line) && idsIn(units, field) === idsIn(translated, field)
  }
  return new Map(translated.filter(isAlike).map(({ id, line }) => [id, line]))
}

/** Documents for a translator or their tools, as XLIFF; those without texts, or that the person may not see, not. */
export const exportXliff = async ({ documents, from, to, req }: Which): Promise<string | null> => {
  const written: XliffDocument[] = []
  for (const { collection, id } of documents) {
    const { flattenedFields } = req.payload.collections[collection].config
    const source = await sourceDocument({ collection, id, locale: from, req })
    const units = unitsOf(flattenedFields, source)
    if (units.length === 0) continue
    const values = (await readDocument({ collection, id, req, draft: true })) ?? {}
    const translated = documentIn(to, flattenedFields, { values, saved: values, editedLocale: '' })
    const translations = translationsOf(units, unitsOf(flattenedFields, translated))
    written.push({
      collection,
      id,
      hash: hashOfUnits(units),
      title: String(source.title ?? ''),
      units: units.map((unit) => ({
        ...unit,
        label: unit.labels
          .map((label) => labelText(label, req.i18n))
          .filter(Boolean)
          .join(' – '),
        translation: translations.get(unit.id) ?? null,
      })),
    })
  }
  return written.length > 0 ? writeXliff(from, to, written) : null
}

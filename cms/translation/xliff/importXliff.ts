import { APIError, type PayloadRequest } from 'payload'
import { isTranslatorOnly } from '../../access/isTranslatorOnly'
import { translatesInto } from '../../access/translatesInto'
import { type ContentCollectionSlug, contentCollections } from '../../collections/contentCollections'
import type { Values } from '../../fields/ready/Values'
import { isLocale, type Locale } from '../../locales'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import { sourceDocument } from '../sourceDocument'
import { statesOfDocument } from '../statesOfDocument'
import { eachUnit, type Unit } from './eachUnit'
import { type Inline, wordsOf } from './Inline'
import { parseXliff, type Xliff, XliffProblem } from './parseXliff'
import { resolveLine } from './resolveLine'
import { hashOfUnits, unitsOf } from './unitsOf'
import { xliffMessages as messages } from './xliffMessages'
import { parseOriginal } from './xliffNames'

interface Which {
  text: string
  /** The only language that is taken; any when null. */
  locale: Locale | null
  /** The only document that is taken; any when null. */
  only: { collection: ContentCollectionSlug; id: string } | null
  req: PayloadRequest
}

interface Prepared {
  collection: ContentCollectionSlug
  id: string
  title: string
  /** The lines of the translation, by the ids of their units. */
  lines: Map<string, Inline[]>
  source: Values
}

/** Status: 400 when the file is not right, 409 when the document is no longer what it was (RFC 9110, 15.5.10). */
const refuse = (req: PayloadRequest, message: Translated, status = 400): never => {
  throw new APIError(messageFor(req, message), status, null, true)
}

const shortened = (line: Inline[]) => {
  const words = wordsOf(line).replace(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

const parsed = (text: string, req: PayloadRequest): Xliff => {
  try {
    return parseXliff(text)
  } catch (error) {
    if (!(error instanceof XliffProblem)) throw error
    return refuse(req, messages[error.reason])
  }
}

/** What a file says of one document, checked against the document as it is now. */
const prepare = async (
  { original, units }: Xliff['files'][number],
  from: string,
  { only, req }: Which,
): Promise<Prepared> => {
  const which = parseOriginal(original)
  const collection = contentCollections.find((slug) => slug === which?.collection)
  if (!which || !collection) return refuse(req, messages.unknownDocument, 404)
  if (only && (only.collection !== collection || only.id !== which.id)) return refuse(req, messages.foreign)
  const { hash, id } = which
  const states = await statesOfDocument({ collection, id, req })
  if (!states) return refuse(req, messages.unknownDocument, 404)
  const locale = states.source
  const source: Values = locale ? await sourceDocument({ collection, id, locale, req }) : {}
  const title = String(source.title ?? '')
  const expected = unitsOf(req.payload.collections[collection].config.flattenedFields, source)
  if (locale !== from || hashOfUnits(expected) !== hash) return refuse(req, messages.sourceMoved(title), 409)

  const given = new Map(units.map((unit) => [unit.id, unit]))
  const known = new Set(expected.map((unit) => unit.id))
  const strange = units.find((unit) => !known.has(unit.id))
  if (strange) refuse(req, messages.unknownUnit(title, strange.id.slice(0, 100)))
  const lineOf = (unit: Unit): Inline[] => {
    const target = given.get(unit.id)?.target
    if (!target) return refuse(req, messages.untranslated(title, shortened(unit.line)))
    const line = resolveLine(target, unit.line)
    if (!line) return refuse(req, messages.wrongCodes(title, shortened(unit.line)))
    if (wordsOf(line).trim() === '') return refuse(req, messages.untranslated(title, shortened(unit.line)))
    return line
  }
  return { collection, id, title, source, lines: new Map(expected.map((unit) => [unit.id, lineOf(unit)])) }
}

/** Saves a translation as the person would save it in the form: by their rights, and as a draft. */
const save = async ({ collection, id, lines, source }: Prepared, locale: Locale, req: PayloadRequest) => {
  const { flattenedFields } = req.payload.collections[collection].config
  const current: Values = {
    ...(await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      locale,
      overrideAccess: false,
      user: req.user,
    })),
  }
  const translated = structuredClone(current)
  eachUnit(flattenedFields, source, translated, ({ id: unit }) => lines.get(unit) ?? null)
  const fields = new Set([...lines.keys()].map((unit) => unit.split(/[.:]/)[0]))
  const data = Object.fromEntries(Object.entries(translated).filter(([name]) => fields.has(name)))
  await req.payload.update({
    collection,
    id,
    locale,
    data: data as never,
    depth: 0,
    draft: true,
    overrideAccess: false,
    overrideLock: false,
    user: req.user,
  })
}

/**
 * Takes a file of translations: all of it is checked before any of it is saved. Answers with the titles of the
 * documents that were saved.
 *
 * @throws {APIError} with a sentence in the person's language
 */
export const importXliff = async (which: Which): Promise<string[]> => {
  const { locale, req, text } = which
  const { files, from, to } = parsed(text, req)
  if (!isLocale(to) || to === from || (locale && to !== locale)) {
    return refuse(req, messages.otherLanguages(`${from} → ${to}`.slice(0, 40), locale ?? 'sk, en, uk'))
  }
  if (isTranslatorOnly(req.user) && !translatesInto(req.user, to)) refuse(req, messages.notAllowed, 403)
  if (files.length === 0) refuse(req, messages.empty)
  const prepared: Prepared[] = []
  for (const file of files) prepared.push(await prepare(file, from, which))

  const saved: string[] = []
  for (const document of prepared) {
    try {
      await save(document, to, req)
    } catch (error) {
      if (saved.length === 0 || !(error instanceof APIError)) throw error
      const before = messageFor(req, messages.savedBefore(saved.join(', ')))
      throw new APIError(`${document.title}: ${error.message} ${before}`, error.status, null, true)
    }
    saved.push(document.title)
  }
  return saved
}

import type { PayloadRequest, Where } from 'payload'
import { isStaff } from '../access/isStaff'
import { isTranslatorOnly } from '../access/isTranslatorOnly'
import { municipalityOf } from '../access/municipalityOf'
import { ownMunicipality } from '../access/ownMunicipality'
import { translatesInto } from '../access/translatesInto'
import { type ContentCollectionSlug, contentCollections } from '../collections/contentCollections'
import { defaultLocale, locales } from '../locales'
import { titleOf } from '../titleOf'
import { boardDocuments } from './boardDocuments'
import type { BoardFilters } from './boardFilters'
import { type DocumentState, stateOf } from './stateOf'

export interface BoardRow extends DocumentState {
  collection: ContentCollectionSlug
  id: string
  /** Whether the person made it or saved it last. */
  own: boolean
  title: string
  updatedAt: string
}

const rowsOfCollection = async (
  collection: ContentCollectionSlug,
  where: Where,
  req: PayloadRequest,
): Promise<BoardRow[]> =>
  (await boardDocuments(collection, where, req)).map(({ id, newest, stored }) => {
    const states = stateOf(newest, stored)
    const updatedAt = new Date(String(newest.updatedAt)).toISOString()
    const own = [newest.createdBy, newest.savedBy].includes(req.user?.id)
    return {
      ...states,
      collection,
      id,
      own,
      title: titleOf(newest.title, states.source ?? defaultLocale),
      updatedAt,
    }
  })

interface BoardRows {
  /** Of the kinds and the municipality that were asked for. */
  all: BoardRow[]
  /** Of these, in which a language that was asked for is in the state that was asked for; the newest first. */
  found: BoardRow[]
}

/** Documents and their languages, for whoever works here: what of it they may see, filtered. */
export const boardRows = async (
  req: PayloadRequest,
  { collection, locale, mine, state, town }: Omit<BoardFilters, 'page'>,
): Promise<BoardRows> => {
  const { payload, user } = req
  const municipality = town === 'own' ? municipalityOf(user) : null
  const isAsked = (slug: ContentCollectionSlug) =>
    (!collection || slug === collection) &&
    (!municipality ||
      payload.collections[slug].config.flattenedFields.some(({ name }) => name === 'municipality'))
  const where = municipality ? ownMunicipality(municipality) : {}
  const isTranslators = mine === 'yes' && isTranslatorOnly(user)

  const all: BoardRow[] = []
  if (isStaff(user)) {
    for (const slug of contentCollections) {
      if (isAsked(slug)) all.push(...(await rowsOfCollection(slug, where, req)))
    }
  }

  const asked = (locale ? [locale] : locales).filter((code) => !isTranslators || translatesInto(user, code))
  const found = all
    .filter(({ own }) => mine !== 'yes' || isTranslators || own)
    .filter(({ languages, source }) =>
      asked.some(
        (code) => (!isTranslators || code !== source) && (!state || languages[code].state === state),
      ),
    )
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
  return { all, found }
}

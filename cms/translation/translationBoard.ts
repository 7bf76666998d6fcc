import type { PayloadRequest, Where } from 'payload'
import { isStaff } from '../access/isStaff'
import { isTranslatorOnly } from '../access/isTranslatorOnly'
import { municipalityOf } from '../access/municipalityOf'
import { ownMunicipality } from '../access/ownMunicipality'
import { translatesInto } from '../access/translatesInto'
import { type ContentCollectionSlug, contentCollections } from '../collections/contentCollections'
import { isValues, type Values } from '../fields/ready/Values'
import { type Locale, locales } from '../locales'
import { boardDocuments } from './boardDocuments'
import type { BoardFilters } from './boardFilters'
import { type DocumentState, stateOf } from './stateOf'

/** How many documents a page of the board shows. */
export const boardPageSize = 50

export interface BoardRow extends DocumentState {
  collection: ContentCollectionSlug
  id: string
  title: string
  updatedAt: string
}

/** How much of what readers see in any language they see in this one. */
export interface Share {
  live: number
  /** Of these, how many no longer say what the source says. */
  outdated: number
}

export interface TranslationBoard {
  rows: BoardRow[]
  /** Of all pages. */
  total: number
  pages: number
  page: number
  /** The languages from which what was found is translated into the one that was asked for. */
  sources: Locale[]
  /** How many documents readers see in one language at least. */
  public: number
  shares: Record<Locale, Share>
}

const titleOf = ({ title }: Values, source: Locale | null): string => {
  const titles = isValues(title) ? title : {}
  return String(titles[source ?? 'sk'] ?? Object.values(titles).find(Boolean) ?? '')
}

const rowsOfCollection = async (
  collection: ContentCollectionSlug,
  where: Where,
  isAsked: (newest: Values) => boolean,
  req: PayloadRequest,
): Promise<BoardRow[]> =>
  (await boardDocuments(collection, where, req))
    .filter(({ newest }) => isAsked(newest))
    .map(({ id, newest, stored }) => {
      const states = stateOf(newest, stored)
      const updatedAt = new Date(String(newest.updatedAt)).toISOString()
      return { ...states, collection, id, title: titleOf(newest, states.source), updatedAt }
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
  const isMine = ({ createdBy, savedBy }: Values) =>
    mine !== 'yes' || isTranslators || createdBy === user?.id || savedBy === user?.id

  const all: BoardRow[] = []
  if (isStaff(user)) {
    for (const slug of contentCollections) {
      if (isAsked(slug)) all.push(...(await rowsOfCollection(slug, where, isMine, req)))
    }
  }

  const asked = (locale ? [locale] : locales).filter((code) => !isTranslators || translatesInto(user, code))
  const found = all
    .filter(({ languages, source }) =>
      asked.some(
        (code) => (!isTranslators || code !== source) && (!state || languages[code].state === state),
      ),
    )
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
  return { all, found }
}

/** A page of the board. */
export const translationBoard = async (
  req: PayloadRequest,
  filters: BoardFilters,
): Promise<TranslationBoard> => {
  const { all, found } = await boardRows(req, filters)
  const isPublic = ({ languages }: BoardRow) => locales.some((code) => languages[code].live)
  const visible = all.filter(isPublic)
  const shareOf = (code: Locale): Share => {
    const live = visible.filter(({ languages }) => languages[code].live)
    return {
      live: live.length,
      outdated: live.filter(({ languages }) => languages[code].state === 'outdated').length,
    }
  }

  const pages = Math.max(1, Math.ceil(found.length / boardPageSize))
  const shown = Math.min(filters.page, pages)
  return {
    rows: found.slice((shown - 1) * boardPageSize, shown * boardPageSize),
    total: found.length,
    pages,
    page: shown,
    public: visible.length,
    sources: locales.filter((code) =>
      found.some(({ source }) => source === code && filters.locale !== undefined && code !== filters.locale),
    ),
    shares: { sk: shareOf('sk'), en: shareOf('en'), uk: shareOf('uk') },
  }
}

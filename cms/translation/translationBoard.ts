import type { PayloadRequest, Where } from 'payload'
import { isStaff } from '../access/isStaff'
import { municipalityOf } from '../access/municipalityOf'
import { ownMunicipality } from '../access/ownMunicipality'
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
  req: PayloadRequest,
): Promise<BoardRow[]> =>
  (await boardDocuments(collection, where, req)).map(({ id, newest, stored }) => {
    const states = stateOf(newest, stored)
    const updatedAt = new Date(String(newest.updatedAt)).toISOString()
    return { ...states, collection, id, title: titleOf(newest, states.source), updatedAt }
  })

/** Documents and their languages, for whoever works here: what of it they may see, filtered, a page of it. */
export const translationBoard = async (
  req: PayloadRequest,
  { collection, locale, page, state, town }: BoardFilters,
): Promise<TranslationBoard> => {
  const { payload, user } = req
  const municipality = town === 'own' ? municipalityOf(user) : null
  const isAsked = (slug: ContentCollectionSlug) =>
    (!collection || slug === collection) &&
    (!municipality ||
      payload.collections[slug].config.flattenedFields.some(({ name }) => name === 'municipality'))
  const where = municipality ? ownMunicipality(municipality) : {}

  const all: BoardRow[] = []
  if (isStaff(user)) {
    for (const slug of contentCollections) {
      if (isAsked(slug)) all.push(...(await rowsOfCollection(slug, where, req)))
    }
  }

  const isPublic = ({ languages }: BoardRow) => locales.some((code) => languages[code].live)
  const visible = all.filter(isPublic)
  const shareOf = (code: Locale): Share => {
    const live = visible.filter(({ languages }) => languages[code].live)
    return {
      live: live.length,
      outdated: live.filter(({ languages }) => languages[code].state === 'outdated').length,
    }
  }

  const asked = locale ? [locale] : locales
  const found = all
    .filter(({ languages }) => !state || asked.some((code) => languages[code].state === state))
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
  const pages = Math.max(1, Math.ceil(found.length / boardPageSize))
  const shown = Math.min(page, pages)
  return {
    rows: found.slice((shown - 1) * boardPageSize, shown * boardPageSize),
    total: found.length,
    pages,
    page: shown,
    public: visible.length,
    shares: { sk: shareOf('sk'), en: shareOf('en'), uk: shareOf('uk') },
  }
}

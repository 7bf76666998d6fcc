import type { PayloadRequest } from 'payload'
import { type Locale, locales } from '../locales'
import type { BoardFilters } from './boardFilters'
import { type BoardRow, boardRows } from './boardRows'

/** How many documents a page of the board shows. */
export const boardPageSize = 50

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

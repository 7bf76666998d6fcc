import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { isTranslatorOnly } from '../../access/isTranslatorOnly'
import { municipalityOf } from '../../access/municipalityOf'
import { type ContentCollectionSlug, contentCollections } from '../../collections/contentCollections'
import { labelText } from '../../labelText'
import type { Locale } from '../../locales'
import { messageFor } from '../../messageFor'
import { boardFilters } from '../../translation/boardFilters'
import { translationBoard } from '../../translation/translationBoard'
import { StaffPage } from '../StaffPage'
import { BoardFilter } from './BoardFilter'
import { BoardShares } from './BoardShares'
import { BoardTable } from './BoardTable'
import { boardMessages as messages } from './boardMessages'
import './translation.css'
import { XliffButtons } from './XliffButtons'

/** The board of translations: documents × languages, and what share of the public content each language has. */
export const TranslationsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  const filters = boardFilters(view.searchParams ?? {})
  const board = await translationBoard(req, filters)
  const labelOf = (slug: ContentCollectionSlug, number: 'singular' | 'plural') =>
    labelText(payload.collections[slug].config.labels[number], i18n)
  const withFilters = (more: Record<string, string>) => {
    const query = new URLSearchParams(more)
    for (const name of ['collection', 'locale', 'state', 'town', 'mine'] as const) {
      if (filters[name]) query.set(name, filters[name])
    }
    return query
  }
  const address = (page: number) => `${adminRoute}/translations?${withFilters({ page: String(page) })}`
  const xliff = (from: Locale) => `${payload.config.routes.api}/translations/xliff?${withFilters({ from })}`

  return (
    <StaffPage view={view} path="/translations" title={messages.title} explained={messages.explained}>
      <BoardShares board={board} i18n={i18n} />
      <BoardFilter
        filters={filters}
        collections={contentCollections.map((slug) => ({ slug, label: labelOf(slug, 'plural') }))}
        hasTown={municipalityOf(user) !== null}
        translates={isTranslatorOnly(user)}
        i18n={i18n}
      />
      <XliffButtons
        downloads={board.sources.map((from) => ({ from, href: xliff(from) }))}
        upload={`${payload.config.routes.api}/translations/xliff`}
      />
      <p>
        {messageFor({ i18n }, messages.found)}: {board.total}.{' '}
        <span className="translation-live" aria-hidden="true">
          ●
        </span>{' '}
        {messageFor({ i18n }, messages.live)}
      </p>
      <BoardTable
        rows={board.rows}
        adminRoute={adminRoute}
        kindOf={(slug) => labelOf(slug as ContentCollectionSlug, 'singular')}
        i18n={i18n}
      />
      {board.pages > 1 && (
        <p className="translation-pages">
          {board.page > 1 && (
            <Link href={address(board.page - 1)}>{messageFor({ i18n }, messages.newer)}</Link>
          )}
          <span>
            {board.page} / {board.pages}
          </span>
          {board.page < board.pages && (
            <Link href={address(board.page + 1)}>{messageFor({ i18n }, messages.older)}</Link>
          )}
        </p>
      )}
    </StaffPage>
  )
}

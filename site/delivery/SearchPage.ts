import type { Request, RequestHandler, Response } from 'express'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'
import type { ErrorPages } from './ErrorPages'
import type { FileTree } from './FileTree'
import { fillTemplate } from './fillTemplate'
import { type Html, html } from './html'
import type { SearchIndexes } from './SearchIndexes'
import {
  type Asked,
  filterNames,
  hitsPerPage,
  kindLabel,
  messageOf,
  renderRemark,
  renderResults,
} from './searchResults'
import { sendHtml } from './sendHtml'
import { titleSaying } from './titleSaying'

/** Characters; the form takes no more either. What is longer is cut. */
const longestQuery = 200

/** Beyond that, a reader would ask in other words. */
const lastPage = 100

/** The first value of a parameter; Express gives lists and objects for those that are repeated. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const askedOf = (req: Request, locale: Locale): Asked => ({
  locale,
  query: textOf(req.query.q).replace(/\s+/g, ' ').trim().slice(0, longestQuery),
  page: Math.min(lastPage, Math.max(1, Math.trunc(Number(textOf(req.query.page))) || 1)),
  filter: Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = textOf(req.query[name]).slice(0, longestQuery)
      return value === '' ? [] : [[name, value]]
    }),
  ),
})

const wantsJson = (req: Request) => req.accepts('text/html', 'application/json') === 'application/json'

/**
 * The search page of a language: the published template with the query and what it finds, or the same as JSON for
 * the element that searches while the reader types.
 */
export class SearchPage {
  constructor(
    private readonly tree: FileTree,
    private readonly indexes: SearchIndexes,
    private readonly errorPages: ErrorPages,
  ) {}

  answer =
    (locale: Locale): RequestHandler =>
    async (req, res) => {
      const asked = askedOf(req, locale)
      if (asked.query === '') {
        await this.send(req, res, asked, { said: '', results: html``, json: { message: '', results: [] } })
        return
      }
      const offset = (asked.page - 1) * hitsPerPage
      const answer = this.indexes.search(locale, asked.query, { limit: hitsPerPage, offset, ...asked.filter })
      if (!answer) {
        await this.refuse(req, res, locale, translator(locale)('search.starting'), 503)
        return
      }
      const said = messageOf(asked, answer.total)
      await this.send(req, res, asked, {
        said,
        results: renderResults(asked, answer, answer.total === 0 ? this.indexes.topics(locale) : []),
        json: {
          message: said,
          results: answer.hits.map(({ address, kind, title, summary }) => ({
            title,
            url: address,
            kind: kindLabel(locale, kind),
            ...(summary !== '' && { summary }),
          })),
        },
      })
    }

  /** The page with a word on why it does not answer. */
  async refuse(req: Request, res: Response, locale: Locale, text: string, status: 429 | 503): Promise<void> {
    if (!res.hasHeader('Retry-After')) res.set('Retry-After', '5')
    await this.send(
      req,
      res,
      askedOf(req, locale),
      { said: text, results: renderRemark(text), json: { message: text, results: [] } },
      status,
    )
  }

  private async send(
    req: Request,
    res: Response,
    { locale, query }: Asked,
    { said, results, json }: { said: string; results: Html; json: object },
    status = 200,
  ) {
    res.vary('Accept')
    // The address has what a reader looked for in it; no search engine and no cache between needs to know.
    res.set({ 'X-Robots-Tag': 'noindex', 'Cache-Control': 'private, no-cache' })
    if (wantsJson(req)) {
      res.status(status).json(json)
      return
    }
    const page = fillTemplate(this.tree, hrefTo(locale, 'search'), {
      slots: { results },
      values: [
        ['value="__QUERY__"', html`value="${query}"`],
        ...(said ? [titleSaying(said, translator(locale)('searchForm.title'))] : []),
      ],
    })
    if (page === null) await this.errorPages.notFound(req, res)
    else await sendHtml(req, res, page, status)
  }
}

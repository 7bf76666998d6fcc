import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { formatter, translator } from '../i18n/translator'
import type { Piece } from '../search/excerpt'
import type { SearchAnswer, SearchHit } from '../search/SearchIndex'
import { type Html, html } from './html'

/** Pages shown at a time. */
export const hitsPerPage = 10

export interface Asked {
  locale: Locale
  query: string
  /** Counted from 1. */
  page: number
}

/** What the kinds of pages are called, by what publishing calls them. */
const kinds = [
  'news',
  'materials',
  'services',
  'municipalities',
  'organisations',
  'projects',
  'events',
  'topics',
] as const
const kindOf = (kind: string) => kinds.find((known) => known === kind) ?? 'page'

const pieces = (parts: readonly Piece[]): Html[] =>
  parts.map(({ text, match }) => (match ? html`<mark>${text}</mark>` : html`${text}`))

/** How many pages were found, as a sentence. */
export function messageOf({ locale, query }: Asked, total: number): string {
  const t = translator(locale)
  return total === 0 ? t('search.none', { query }) : t('search.found', { count: total, query })
}

function result(locale: Locale, hit: SearchHit): Html {
  const t = translator(locale)
  const about = [
    t(`search.kind.${kindOf(hit.kind)}`),
    hit.town,
    hit.date && formatter(locale).dateTime(new Date(hit.date), { dateStyle: 'long' }),
  ].filter((part) => typeof part === 'string' && part !== '')
  return html`<li class="result">
<h2><a href="${hit.address}">${pieces(hit.title)}</a></h2>
<p class="soft">${about.join(' · ')}</p>
<p>${hit.excerpt ? pieces(hit.excerpt) : hit.summary}</p>
</li>
`
}

const pageHref = ({ locale, query }: Asked, page: number) =>
  `${hrefTo(locale, 'search')}?${new URLSearchParams({ q: query, page: String(page) })}`

function otherPages(asked: Asked, total: number): Html | null {
  const last = Math.ceil(total / hitsPerPage)
  if (last <= 1) return null
  const t = translator(asked.locale)
  const { page } = asked
  return html`<nav class="pages" aria-label="${t('search.pages')}">
${page > 1 && html`<a rel="prev" href="${pageHref(asked, page - 1)}">${t('search.previous')}</a>`}
<span>${t('search.page', { page, last })}</span>
${page < last && html`<a rel="next" href="${pageHref(asked, page + 1)}">${t('search.next')}</a>`}
</nav>`
}

/** The page's results, in place of its slot. */
export function renderResults(asked: Asked, { total, hits }: SearchAnswer): Html {
  const t = translator(asked.locale)
  const message = html`<p role="status"><b>${messageOf(asked, total)}</b></p>`
  if (total === 0) {
    return html`<div class="results">
${message}
<p>${t('search.noneHint')}</p>
<p><a href="${hrefTo(asked.locale, 'topics')}">${t('search.topics')}</a></p>
</div>`
  }
  return html`<div class="results">
${message}
<ol class="result-list" start="${(asked.page - 1) * hitsPerPage + 1}">
${hits.map((hit) => result(asked.locale, hit))}</ol>
${otherPages(asked, total)}
</div>`
}

/** Why there are no results, in their place. */
export const renderRemark = (text: string): Html =>
  html`<div class="results"><p role="status"><b>${text}</b></p></div>`

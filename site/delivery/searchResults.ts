import { isPageCollection } from '../content/pageCollections'
import { hrefTo } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import { formatter, translator } from '../i18n/translator'
import type { Piece } from '../search/excerpt'
import type { FacetValue, SearchAnswer, SearchFilter, SearchHit } from '../search/SearchIndex'
import { type Html, html } from './html'

/** Pages shown at a time. */
export const hitsPerPage = 10

/** The names of the filters, which are also their parameters. */
export const filterNames = ['kind', 'town', 'topic'] as const satisfies (keyof SearchFilter)[]

export interface Asked {
  locale: Locale
  query: string
  /** Counted from 1. */
  page: number
  filter: SearchFilter
}

/** What publishing calls the kind of a page; the pages of no other kind are `page`. */
const kindOf = (kind: string) => (isPageCollection(kind) && kind !== 'pages' ? kind : 'page')

/** What one page of the kind is called. */
export const kindLabel = (locale: Locale, kind: string): string =>
  translator(locale)(`search.kind.${kindOf(kind)}`)

/** What the pages of the kind are called. */
function kindTitle(locale: Locale, kind: string): string {
  const known = kindOf(kind)
  return translator(locale)(known === 'page' ? 'search.otherPages' : `${known}.title`)
}

const pieces = (parts: readonly Piece[]): Html[] =>
  parts.map(({ text, match }) => (match ? html`<mark>${text}</mark>` : html`${text}`))

/** How many pages were found, as a sentence. */
export function messageOf({ locale, query }: Asked, total: number): string {
  const t = translator(locale)
  return total === 0 ? t('search.none', { query }) : t('search.found', { count: total, query })
}

// Marks cut a heading to pieces when it is read out; in the excerpt they show why the page was found.
function result(locale: Locale, hit: SearchHit): Html {
  const about = [
    kindLabel(locale, hit.kind),
    hit.town,
    hit.date && formatter(locale).dateTime(new Date(hit.date), { dateStyle: 'long' }),
  ].filter((part) => typeof part === 'string' && part !== '')
  return html`<li class="result">
<h2><a href="${hit.address}">${hit.title}</a></h2>
<p class="soft">${about.join(' · ')}</p>
<p>${hit.excerpt ? pieces(hit.excerpt) : hit.summary}</p>
</li>
`
}

function hrefOf({ locale, query, filter, page }: Pick<Asked, 'locale' | 'query'> & Partial<Asked>): string {
  const parameters = new URLSearchParams({ q: query })
  // Always in the same order, so that the same results have one address.
  for (const name of filterNames) if (filter?.[name] !== undefined) parameters.set(name, filter[name])
  if (page) parameters.set('page', String(page))
  return `${hrefTo(locale, 'search')}?${parameters}`
}

function otherPages(asked: Asked, total: number): Html | null {
  const last = Math.ceil(total / hitsPerPage)
  if (last <= 1) return null
  const t = translator(asked.locale)
  const { page } = asked
  return html`<nav class="pages" aria-label="${t('search.pages')}">
${page > 1 && html`<a rel="prev" href="${hrefOf({ ...asked, page: page - 1 })}">${t('search.previous')}</a>`}
<span>${t('search.page', { page, last })}</span>
${page < last && html`<a rel="next" href="${hrefOf({ ...asked, page: page + 1 })}">${t('search.next')}</a>`}
</nav>`
}

/** The values of one filter as links: the first takes the filter off, the one that is on is marked. */
function choices(asked: Asked, name: keyof SearchFilter, values: readonly FacetValue[]): Html | null {
  const { locale, query, filter } = asked
  const { [name]: chosen, ...others } = filter
  if (values.length < 2 && chosen === undefined) return null
  const t = translator(locale)
  const link = (label: string, narrowed: SearchFilter, current: boolean, count: number | null) => html`
<li><a href="${hrefOf({ locale, query, filter: narrowed })}"${current && html` aria-current="true"`}>${label}${
    count !== null && html` <span class="count">${count}</span>`
  }</a></li>`
  return html`<h2 id="by-${name}">${t(`search.by.${name}`)}</h2>
<ul class="choices" aria-labelledby="by-${name}">${link(t('search.all'), others, chosen === undefined, null)}${values.map(
    ({ value, count }) =>
      link(
        name === 'kind' ? kindTitle(locale, value) : value,
        { ...others, [name]: value },
        value === chosen,
        count,
      ),
  )}
</ul>`
}

/** Kinds are always in sight, since they are few; towns and topics when they are asked for. */
function filters(asked: Asked, { facets }: SearchAnswer): Html {
  const t = translator(asked.locale)
  const { town, topic } = asked.filter
  const more = [choices(asked, 'town', facets.town), choices(asked, 'topic', facets.topic)]
  return html`<nav class="narrow" aria-label="${t('search.narrow')}">
${choices(asked, 'kind', facets.kind)}
${
  more.some((each) => each !== null) &&
  html`<details${(town ?? topic) !== undefined && html` open`}><summary>${t('search.narrowMore')}</summary>
${more}
</details>`
}
</nav>`
}

function nothingFound(asked: Asked, topics: readonly { address: string; title: string }[]): Html {
  const { locale, query, filter } = asked
  const t = translator(locale)
  const filtered = Object.keys(filter).length > 0
  return html`<p>${
    filtered
      ? html`<a href="${hrefOf({ locale, query })}">${t('search.everywhere')}</a>`
      : t('search.noneHint')
  }</p>
${
  topics.length > 0 &&
  html`<h2>${t('search.topics')}</h2>
<ul class="choices">${topics.map(
    ({ address, title }) => html`
<li><a href="${address}">${title}</a></li>`,
  )}
</ul>`
}
<p>${t('search.askSomebody')} <a href="${hrefTo(locale, 'municipalities')}">${t('search.coordinators')}</a></p>`
}

/** The page's results, in place of its slot. `topics`: what to offer where nothing is found. */
export function renderResults(
  asked: Asked,
  answer: SearchAnswer,
  topics: readonly { address: string; title: string }[],
): Html {
  const { total, hits, suggestion } = answer
  const { locale, filter } = asked
  const t = translator(locale)
  return html`<div class="results">
<p><b>${messageOf(asked, total)}</b></p>
${
  suggestion !== null &&
  html`<p>${t('search.didYouMean')} <a href="${hrefOf({ locale, filter, query: suggestion })}">${suggestion}</a></p>`
}
${
  total === 0
    ? nothingFound(asked, topics)
    : html`${filters(asked, answer)}
<ol class="result-list" start="${(asked.page - 1) * hitsPerPage + 1}">
${hits.map((hit) => result(locale, hit))}</ol>
${otherPages(asked, total)}`
}
</div>`
}

/** Why there are no results, in their place. */
export const renderRemark = (text: string): Html => html`<div class="results"><p><b>${text}</b></p></div>`

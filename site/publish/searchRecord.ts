import type { Locale } from '../i18n/locales'
import type { SearchRecord } from '../search/SearchRecord'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }
const decode = (text: string) =>
  // Case matters, so that the engine can skip to the next "&": this runs over every text of ten thousand pages.
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return entities[name] ?? whole
  })

/** Stands where one block of a page ends and the next begins; no text holds it. */
const edge = '\u0001'
/** Blocks that end without a full stop, such as headings and labels, are kept apart in a line of text. */
const edges = new RegExp(`([.!?:;,…]?)\\s*${edge}[\\s${edge}]*`, 'g')

/** The text of a piece of React's HTML in one line; blocks are kept apart, inline elements are not. */
const textOf = (html: string) =>
  decode(
    html
      // Code to copy is nothing that anybody looks for.
      .replace(/<(script|style|svg|pre)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<!--[\s\S]*?-->/g, '')
      // Ornaments: the leaf of a calendar beside a date that is written out.
      .replace(/<(\w+)\b[^>]* aria-hidden="true"[^>]*>[\s\S]*?<\/\1>/g, ' ')
      // Labels side by side, kept apart by style alone: a town and “sample content”.
      .replace(/<\/(?:span|a)>(?=<(?:span|a)\b)/g, edge)
      .replace(/<\/?(?:a|abbr|b|bdi|cite|em|i|mark|q|s|span|strong|sub|sup|time|u)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, edge),
  )
    .replace(edges, (_, end) => (end ? `${end} ` : ' · '))
    .replace(/\s+/g, ' ')
    .replace(/^[ ·]+|[ ·]+$/g, '')

/**
 * What a rendered page says of itself to the search. A page takes part by `data-search='{"kind":"news"}'` on
 * its <main>; lists and forms have none, and are not found. What stands in <nav> or <aside> does not count.
 */
export function searchRecord(address: string, html: string): SearchRecord | null {
  const main = /<main\b[^>]*? data-search="([^"]*)"[^>]*>([\s\S]*?)<\/main>/.exec(html)
  if (!main) return null
  const about = JSON.parse(decode(main[1] ?? '{}')) as Partial<SearchRecord>
  const body = (main[2] ?? '').replace(/<(nav|aside)\b[\s\S]*?<\/\1>/g, ' ')
  const title = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(body)
  const summary = /<meta name="description" content="([^"]*)"/.exec(html)
  return {
    id: address,
    kind: about.kind ?? 'page',
    title: textOf(title?.[1] ?? ''),
    summary: decode(summary?.[1] ?? ''),
    text: textOf(body.replace(title?.[0] ?? '', ' ')),
    foundAs: about.foundAs ?? '',
    topics: about.topics ?? [],
    town: about.town ?? null,
    date: about.date ?? null,
  }
}

export const localeOf = (address: string) => address.split('/')[1] as Locale

import type { Locale } from '../i18n/locales'
import { initialsOf, termOf } from './termOf'
import { wordPattern } from './words'

/** A piece of text, and whether it is what the reader was looking for. Marking it up is the page's business. */
export interface Piece {
  text: string
  match: boolean
}

/** How long an excerpt is, in characters: about two lines on a wide screen, four on a phone. */
const length = 220

interface Found {
  start: number
  end: number
  term: string
}

/** The places of the words whose terms are among the matched ones. */
function findMatches(text: string, matched: ReadonlySet<string>, locale: Locale): Found[] {
  // No ending is taken off the front, so a word that begins with another letter needs no closer look.
  const initials = new Set([...matched].map((term) => term[0]))
  const begins = new Map<string, boolean>()
  const found: Found[] = []
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const first = word.charAt(0)
    let may = begins.get(first)
    if (may === undefined) {
      may = [...initialsOf(first, locale)].some((initial) => initials.has(initial))
      begins.set(first, may)
    }
    if (!may) continue
    const term = termOf(word, locale)
    if (matched.has(term)) found.push({ start: index, end: index + word.length, term })
  }
  return found
}

/** The text in pieces, those marked that are among the matched. */
function markMatches(text: string, matched: ReadonlySet<string>, locale: Locale): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { start, end } of findMatches(text, matched, locale)) {
    if (start > done) pieces.push({ text: text.slice(done, start), match: false })
    pieces.push({ text: text.slice(start, end), match: true })
    done = end
  }
  if (done < text.length) pieces.push({ text: text.slice(done), match: false })
  return pieces
}

/** The stretch of the text that has the most of the matched terms, cut at words; null if it has none. */
export function excerpt(text: string, matched: ReadonlySet<string>, locale: Locale): Piece[] | null {
  const found = findMatches(text, matched, locale)
  let [best] = found
  if (!best) return null
  let most = 0
  for (const [index, candidate] of found.entries()) {
    const terms = new Set<string>()
    for (let next = index; next < found.length; next++) {
      const other = found[next]
      if (!other || other.end - candidate.start > length - 40) break
      terms.add(other.term)
    }
    if (terms.size > most) {
      most = terms.size
      best = candidate
    }
  }
  // A few words before the match say what it is about.
  const from = best.start < 60 ? 0 : wordAfter(text, best.start - 50)
  const to = text.length - from <= length ? text.length : wordBefore(text, from + length)
  const pieces = markMatches(text.slice(from, to).replace(/\s+/g, ' '), matched, locale)
  if (from > 0) pieces.unshift({ text: '… ', match: false })
  if (to < text.length) pieces.push({ text: ' …', match: false })
  return pieces
}

const wordAfter = (text: string, position: number) => {
  const space = text.slice(position, position + 40).search(/\s/)
  return space < 0 ? position : position + space + 1
}
const wordBefore = (text: string, position: number) => {
  const space = text.slice(position - 40, position).search(/\s\S*$/)
  return space < 0 ? position : position - 40 + space
}

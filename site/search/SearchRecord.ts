/** What publishing says of a page: one line of `search/<locale>.jsonl` in a release. */
export interface SearchRecord {
  /** The page's address, which is also the record's name. */
  id: string
  kind: string
  title: string
  summary: string
  text: string
  /** Other words that it is found by, which it does not show. */
  foundAs: string
  topics: string[]
  town: string | null
  /** YYYY-MM-DD */
  date: string | null
}

export type SearchLine = SearchRecord | { id: string; gone: true }

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

/** A line of the file, or null for one that is not a record: an index must outlive one bad line. */
export function parseSearchLine(line: string): SearchLine | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { id, gone, kind, title, summary, text, foundAs, topics, town, date } = value as Record<
    string,
    unknown
  >
  if (!isText(id)) return null
  if (gone === true) return { id, gone }
  if (!isText(kind) || !isText(title)) return null
  return {
    id,
    kind,
    title,
    summary: isText(summary) ? summary : '',
    text: isText(text) ? text : '',
    foundAs: isText(foundAs) ? foundAs : '',
    topics: Array.isArray(topics) ? topics.filter(isText) : [],
    town: isTextOrNull(town) ? town : null,
    date: isTextOrNull(date) ? date : null,
  }
}

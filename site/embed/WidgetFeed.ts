/**
 * What `/embed/v1/<locale>/news.json` holds: all that the widget needs, finished for display, so that the page
 * of a town formats nothing itself. Published with `Access-Control-Allow-Origin: *`.
 *
 * Towns keep a copy of the widget for years: fields may be added to version 1, none may change its meaning or
 * go away. Anything else is a version 2 at another address.
 */
export interface WidgetFeed {
  version: 1
  /** The language of all the texts below, BCP 47. */
  locale: string
  /** Heading of the widget, e.g. "Správy". */
  title: string
  /** Link under the list, to all that the list is a part of. */
  more: { label: string; url: string }
  /** The newest first; as many as the largest widget may show. */
  items: WidgetItem[]
}

export interface WidgetItem {
  title: string
  /** Absolute, http or https. */
  url: string
  /** ISO 8601. */
  date: string
  /** The same date as the reader reads it, e.g. "29. júna 2018". */
  dateLabel: string
  /** Plain text; may be empty. */
  summary: string
}

/**
 * What `/embed/v1/<locale>/<name>.json` holds (feedName.ts has the names): all that a widget needs, finished for
 * display, so that the page of a town formats nothing itself. One file has every kind, so that widgets for the same
 * town and topic share one request. Published with `Access-Control-Allow-Origin: *`.
 *
 * Towns keep a copy of the widget for years: fields may be added to version 1, none may change its meaning or
 * go away. Anything else is a version 2 at another address, and both are published.
 */
export interface WidgetFeed {
  version: 1
  /** The language of all the texts below, BCP 47. */
  locale: string
  lists: Record<ListType, WidgetList>
  notice: WidgetNotice
}

/** The kinds that are lists; the urgent notice is the other one. */
export const listTypes = ['news', 'services', 'events', 'materials'] as const
export type ListType = (typeof listTypes)[number]

export const widgetTypes = [...listTypes, 'notice'] as const
export type WidgetType = (typeof widgetTypes)[number]

/** As many as a list holds, and a widget may show. */
export const mostItems = 10

export interface WidgetList {
  /** Heading of the widget, e.g. "Správy". */
  title: string
  /** Link under the list, to all that the list is a part of. */
  more: WidgetLink
  /** What is said where there is nothing. */
  empty: string
  /** The most important first. */
  items: WidgetItem[]
}

export interface WidgetItem {
  title: string
  /** Absolute, http or https. */
  url: string
  /** ISO 8601; only of what has a time. */
  date?: string
  /** What stands under the title, as the reader reads it: a date, a town, the size of a file. May be empty. */
  label: string
  /** Plain text; may be empty. */
  summary: string
}

/** Without a text there is nothing urgent now. */
export interface WidgetNotice {
  title: string
  level: 'info' | 'warning' | 'danger'
  text: string
  link?: WidgetLink
}

export interface WidgetLink {
  label: string
  /** Absolute, http or https. */
  url: string
}

/** What the search page's address answers to a request with `Accept: application/json`. */
export interface SearchAnswer {
  /** How many pages were found, as a sentence in the reader's language; read out by screen readers. */
  message: string
  /** The best first. */
  results: {
    title: string
    url: string
    /** What kind of page it is, in the reader's language. */
    kind?: string
    summary?: string
  }[]
}

/** From what a language's text was translated, or against what it was last checked. Stored with that language. */
export interface Check {
  /** The fingerprint of the source's text. */
  sourceHash: string | null
  /** The fingerprint of the translation itself. */
  textHash: string | null
  /** When, as an ISO date. */
  checkedOn: string | null
}

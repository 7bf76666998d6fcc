/** What buttons and boxes are called in the admin in the reader's language, so that the handbook names them rightly. */
export interface Names {
  account: string
  focalPoint: string
  machineTranslated: string
  publish: string
  publishChanges: string
  ready: string
  restore: string
  schedule: string
  searchWords: string
  translations: string
  trash: string
  unpublish: string
  versions: string
}

/** One subject of the handbook: steps or rules, a sentence or three each. */
export interface Chapter {
  title: string
  lines: string[]
}

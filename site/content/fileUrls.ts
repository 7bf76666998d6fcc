import type { Reader } from './dependencies'

/** Where a picture's file is published; pictures of members' pages stay behind the members' gate. */
export const mediaUrlFor = (reader: Reader, filename: string) =>
  `${reader === 'members' ? '/members-files' : '/media'}/${encodeURIComponent(filename)}`

/** Where a document's file is published. */
export const documentUrlFor = (reader: Reader, filename: string) =>
  `${reader === 'members' ? '/members-files' : '/files'}/${encodeURIComponent(filename)}`

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../site/i18n/locales'
import { addressOfKey } from './seededRecords'

export interface JudgedQuery {
  query: string
  /** The addresses of the pages that answer it. */
  relevant: string[]
}

/** The queries of `sk.txt`, `en.txt` and `uk.txt`. */
export const judgedQueries = (locale: Locale): JudgedQuery[] =>
  readFileSync(path.join(import.meta.dirname, `${locale}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', keys = ''] = line.split(' = ')
      const relevant = keys.split(' ').map((key) => {
        const address = addressOfKey(key, locale)
        if (address === null)
          throw new Error(`${key} is no public page in ${locale}, but “${query}” names it.`)
        return address
      })
      return { query, relevant }
    })

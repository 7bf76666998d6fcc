import path from 'node:path'
import type { Logger } from 'pino'
import { type Locale, locales } from '../i18n/locales'
import type { SearchAnswer, SearchIndex, SearchOptions } from '../search/SearchIndex'
import { TailedFile } from './TailedFile'

/**
 * The search of every language, read from what publishing writes and kept up with it. An index that has to be
 * built anew is built beside the old one, which answers until the new one is whole.
 */
export class SearchIndexes {
  private readonly ready = new Map<Locale, SearchIndex>()
  private readonly files: TailedFile[] = []
  private starting: Promise<void> | undefined
  private closed = false

  constructor(
    private readonly folder: string,
    private readonly log: Logger,
  ) {}

  /** Begins to read, and is kept when all is read and being followed; serving need not wait for it. */
  start(): Promise<void> {
    this.starting ??= this.open()
    return this.starting
  }

  /** How many pages can be found, by language; null while the index is not there yet. */
  sizes(): Record<Locale, number | null> {
    const size = (locale: Locale) => this.ready.get(locale)?.size ?? null
    return { sk: size('sk'), en: size('en'), uk: size('uk') }
  }

  /** What a query finds, or null while the index is not there yet. */
  search(locale: Locale, query: string, options: SearchOptions): SearchAnswer | null {
    return this.ready.get(locale)?.search(query, options) ?? null
  }

  /** The topics that there are, for those who found nothing. */
  topics(locale: Locale): { address: string; title: string }[] {
    return this.ready.get(locale)?.pagesOf('topics') ?? []
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all(this.files.map((file) => file.close()))
  }

  private async open() {
    // Not needed for files, and they shall not wait for it.
    const [{ SearchIndex }, { parseSearchLine }] = await Promise.all([
      import('../search/SearchIndex'),
      import('../search/SearchRecord'),
    ])
    if (this.closed) return
    for (const locale of locales) {
      let building = new SearchIndex(locale)
      let began = performance.now()
      const reader = {
        begin: () => {
          building = new SearchIndex(locale)
          began = performance.now()
        },
        line: (text: string) => {
          const record = parseSearchLine(text)
          if (!record) this.log.warn({ locale }, 'A line of the search file is not a record; it is left out')
          else if ('gone' in record) building.remove(record.id)
          else building.put(record)
        },
        end: () => {
          if (this.ready.get(locale) === building) return
          this.ready.set(locale, building)
          const took = Math.round(performance.now() - began)
          this.log.info({ locale, pages: building.size, took }, 'The search is ready')
        },
      }
      const file = path.join(this.folder, `${locale}.jsonl`)
      this.files.push(
        new TailedFile(file, reader, (error) =>
          this.log.error({ err: error, locale }, 'The search file cannot be read'),
        ),
      )
    }
    await Promise.all(this.files.map((file) => file.caughtUp))
  }
}

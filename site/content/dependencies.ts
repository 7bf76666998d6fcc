import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '../i18n/locales'
import type { PageCollection } from './pageCollections'
import { shared } from './shared'
import type { SharePicture } from './sharePicture'

/** As whom the content is read: a page must not show what its reader may not see. */
export type Reader = 'public' | 'members'

/** A draft that is shown in place of what is published of it. */
export interface Preview {
  collection: PageCollection
  id: string
  locale: Locale
  /** Its slug in this language, or one made up for it. */
  slug: string
  document: Record<string, unknown>
  /** Where the files on the page are shown from: those of a draft may not be published. */
  fileAddress: (folder: 'media' | 'documents', filename: string) => string
}

export interface Reading {
  reader: Reader
  /** What the page was made from: the name of a document or list → its version at that moment. */
  dependencies: Map<string, string>
  /** The picture that the page names for sharing it. */
  picture?: SharePicture
  preview?: Preview
}

const storage = shared('reading', () => new AsyncLocalStorage<Reading>())

/** Runs `render` as the given reader and answers with what it read. */
export async function readAs<T>(reader: Reader, render: () => Promise<T>, preview?: Preview) {
  const reading: Reading = { reader, dependencies: new Map(), preview }
  // Awaited inside: a lazy thenable would otherwise begin its work outside of the reading.
  const result = await storage.run(reading, async () => await render())
  const { dependencies, picture } = reading
  return { result, dependencies, picture }
}

/** The reading that the code runs in; outside of one (a search, a test) everything is read as the public. */
export const currentReader = (): Reader => storage.getStore()?.reader ?? 'public'

/** The draft that the page being rendered is a preview of; none in all that is published. */
export const currentPreview = (): Preview | undefined => storage.getStore()?.preview

export function recordDependency(name: string, version: string) {
  storage.getStore()?.dependencies.set(name, version)
}

export function recordPicture(picture: SharePicture) {
  const reading = storage.getStore()
  if (reading) reading.picture = picture
}

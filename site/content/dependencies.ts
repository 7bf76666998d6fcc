import { AsyncLocalStorage } from 'node:async_hooks'
import { shared } from './shared'
import type { SharePicture } from './sharePicture'

/** As whom the content is read: a page must not show what its reader may not see. */
export type Reader = 'public' | 'members'

export interface Reading {
  reader: Reader
  /** What the page was made from: the name of a document or list → its version at that moment. */
  dependencies: Map<string, string>
  /** The picture that the page names for sharing it. */
  picture?: SharePicture
}

const storage = shared('reading', () => new AsyncLocalStorage<Reading>())

/** Runs `render` as the given reader and answers with what it read. */
export async function readAs<T>(reader: Reader, render: () => Promise<T>) {
  const reading: Reading = { reader, dependencies: new Map() }
  // Awaited inside: a lazy thenable would otherwise begin its work outside of the reading.
  const result = await storage.run(reading, async () => await render())
  const { dependencies, picture } = reading
  return { result, dependencies, picture }
}

/** The reading that the code runs in; outside of one (a search, a test) everything is read as the public. */
export const currentReader = (): Reader => storage.getStore()?.reader ?? 'public'

export function recordDependency(name: string, version: string) {
  storage.getStore()?.dependencies.set(name, version)
}

export function recordPicture(picture: SharePicture) {
  const reading = storage.getStore()
  if (reading) reading.picture = picture
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { shared } from './shared'

/** As whom the content is read: a page must not show what its reader may not see. */
export type Reader = 'public' | 'members'

export interface Reading {
  reader: Reader
  /** What the page was made from: the name of a document or list → its version at that moment. */
  dependencies: Map<string, string>
}

const storage = shared('reading', () => new AsyncLocalStorage<Reading>())

/** Runs `render` as the given reader and answers with what it read. */
export async function readAs<T>(reader: Reader, render: () => Promise<T>) {
  const reading: Reading = { reader, dependencies: new Map() }
  // Awaited inside: a lazy thenable would otherwise begin its work outside of the reading.
  const result = await storage.run(reading, async () => await render())
  return { result, dependencies: reading.dependencies }
}

/** The reading that the code runs in; outside of one (a search, a test) everything is read as the public. */
export const currentReader = (): Reader => storage.getStore()?.reader ?? 'public'

export function recordDependency(name: string, version: string) {
  storage.getStore()?.dependencies.set(name, version)
}

import { readFileSync, statSync } from 'node:fs'
import { requestPath } from './requestPath'

/** Our own pages, or another site by http; nothing that a browser would run or take for another host. */
const isTarget = (target: unknown): target is string =>
  typeof target === 'string' && /^(?:\/(?![/\\])|https?:\/\/[^/])[^\s\\\p{Cc}]*$/u.test(target)

/** The moved addresses of the release that is being served, read again when publishing writes them. */
export class Redirects {
  private seen = ''
  private targets = new Map<string, string>()

  constructor(
    private readonly file: string,
    private readonly onBroken: (error: unknown) => void,
  ) {}

  /** Where the page of this path went, or null. */
  targetOf(path: string): string | null {
    this.refresh()
    return this.targets.get(path) ?? this.targets.get(path.toLowerCase()) ?? null
  }

  private refresh() {
    const stats = statSync(this.file, { throwIfNoEntry: false })
    const now = stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : ''
    if (now === this.seen) return
    this.seen = now
    try {
      this.targets = targetsOf(stats ? JSON.parse(readFileSync(this.file, 'utf8')) : {})
    } catch (error) {
      // Those known until now stay; they are more likely right than none.
      this.onBroken(error)
    }
  }
}

/** Editors write addresses as they read them; in a request and a header there are no such letters. */
const encoded = (address: string) => address.replace(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text))

function targetsOf(given: unknown): Map<string, string> {
  const targets = new Map<string, string>()
  for (const [from, target] of Object.entries(given ?? {})) {
    const asked = requestPath(encoded(from))
    if ('problem' in asked || !isTarget(target) || asked.path === target) continue
    targets.set(asked.path, encoded(target))
  }
  return targets
}

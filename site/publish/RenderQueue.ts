import type { PlannedPage } from './pagePlan'
import type { Release } from './Release'

/** `now`: a change that somebody waits for; `whenIdle`: part of a large publish, which must not delay that. */
export type Urgency = 'now' | 'whenIdle'

interface Job {
  release: Release
  page: PlannedPage
  done: Promise<void>
  finish: () => void
}

/** Renders overlap on their waiting (disk, compression), and read from the database together. */
const standard = 16

/** Pages waiting to be made, each at most once, the urgent ones first. */
export class RenderQueue {
  private readonly waiting: Record<Urgency, Map<string, Job>> = { now: new Map(), whenIdle: new Map() }
  private readonly running = new Map<string, Promise<void>>()
  private stopped = false
  private onIdle: (() => void)[] = []

  /** `make` must not throw: a page's fault is its own affair. */
  constructor(
    private readonly make: (release: Release, page: PlannedPage) => Promise<void>,
    private readonly concurrency = standard,
  ) {}

  get size() {
    return this.waiting.now.size + this.waiting.whenIdle.size + this.running.size
  }

  /** Answers when the page was made. A page that is being made right now is made once more after that. */
  add(release: Release, page: PlannedPage, urgency: Urgency): Promise<void> {
    if (this.stopped) return Promise.resolve()
    const key = `${release.folder} ${page.address}`
    const known = this.waiting.now.get(key) ?? this.waiting.whenIdle.get(key)
    if (known) {
      known.page = page
      if (urgency === 'now') {
        this.waiting.whenIdle.delete(key)
        this.waiting.now.set(key, known)
      }
      return known.done
    }
    let finish: () => void = () => undefined
    const done = new Promise<void>((resolve) => (finish = resolve))
    this.waiting[urgency].set(key, { release, page, done, finish })
    this.work()
    return done
  }

  /** Answers once no page waits and none is being made. */
  async idle(): Promise<void> {
    while (this.size > 0) await new Promise<void>((resolve) => this.onIdle.push(resolve))
  }

  private next(): [string, Job] | undefined {
    for (const urgency of ['now', 'whenIdle'] as const) {
      for (const [key, job] of this.waiting[urgency]) {
        // The same page must not be written by two at once.
        if (this.running.has(key)) continue
        this.waiting[urgency].delete(key)
        return [key, job]
      }
    }
    return undefined
  }

  private work() {
    while (this.running.size < this.concurrency) {
      const found = this.next()
      if (!found) return
      const [key, job] = found
      const made = this.make(job.release, job.page).finally(() => {
        this.running.delete(key)
        job.finish()
        this.work()
        if (this.size === 0) for (const resolve of this.onIdle.splice(0)) resolve()
      })
      this.running.set(key, made)
    }
  }

  /** Lets what has begun end, and drops the rest: it will be found missing at the next start. */
  async stop() {
    this.stopped = true
    for (const jobs of Object.values(this.waiting)) {
      for (const job of jobs.values()) job.finish()
      jobs.clear()
    }
    await Promise.all(this.running.values())
  }
}

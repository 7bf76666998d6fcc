import type { PlannedPage } from './pagePlan'
import type { Release } from './Release'

/**
 * `now`: an editor waits to see it; `soon`: lists, feeds and sitemaps that follow from a change; `whenIdle`: part of a
 * large publish. What is less urgent never delays what is more.
 */
const urgencies = ['now', 'soon', 'whenIdle'] as const
export type Urgency = (typeof urgencies)[number]

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
  private readonly waiting: Record<Urgency, Map<string, Job>> = {
    now: new Map(),
    soon: new Map(),
    whenIdle: new Map(),
  }
  private readonly running = new Map<string, Promise<void>>()
  private stopped = false
  private onIdle: (() => void)[] = []

  /** `make` must not throw: a page's fault is its own affair. */
  constructor(
    private readonly make: (release: Release, page: PlannedPage) => Promise<void>,
    private readonly concurrency = standard,
  ) {}

  get size() {
    return urgencies.reduce((sum, urgency) => sum + this.waiting[urgency].size, this.running.size)
  }

  /** Answers when the page was made. A page that is being made right now is made once more after that. */
  add(release: Release, page: PlannedPage, urgency: Urgency): Promise<void> {
    if (this.stopped) return Promise.resolve()
    const key = `${release.folder} ${page.address}`
    for (const present of urgencies) {
      const known = this.waiting[present].get(key)
      if (!known) continue
      known.page = page
      if (urgencies.indexOf(urgency) < urgencies.indexOf(present)) {
        this.waiting[present].delete(key)
        this.waiting[urgency].set(key, known)
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
    for (const urgency of urgencies) {
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

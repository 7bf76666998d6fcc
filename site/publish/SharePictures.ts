import type { Logger } from 'pino'
import type { SharePicture } from '../content/sharePicture'
import type { Release } from './Release'

interface Options {
  releases: () => Release[]
  /** Answers once no page waits to be made. */
  idle: () => Promise<void>
  draw: (picture: SharePicture) => Promise<Uint8Array>
  log: Logger
}

/**
 * Keeps the pictures for sharing true to the pages that name them: draws those that are missing and removes those that
 * no page names any more. One at a time, and only while no page waits, since nobody waits for a picture. What is
 * missing is found again at the next start, so this work may be cut off at any moment.
 */
export class SharePictures {
  private working = false
  private stopped = false
  private inHand = 0
  private settling: Promise<void> = Promise.resolve()
  private readonly failed = new Map<string, Release>()

  constructor(private readonly options: Options) {}

  /** How many are left to see to, the one in hand included. */
  get waiting(): number {
    return this.options.releases().reduce((sum, release) => sum + release.unsettledPictures.size, this.inHand)
  }

  /** Called when pages have changed. */
  wake() {
    if (this.working || this.stopped) return
    this.working = true
    void this.work()
  }

  /** Tries those that could not be drawn once more. */
  retry() {
    for (const [address, release] of this.failed) release.unsettledPictures.add(address)
    this.wake()
  }

  async stop() {
    this.stopped = true
    await this.settling
  }

  private async work() {
    for (;;) {
      await this.options.idle()
      const found = this.stopped ? undefined : this.next()
      if (!found) {
        this.working = false
        return
      }
      this.settling = this.settle(...found)
      await this.settling
    }
  }

  private next(): [Release, string] | undefined {
    for (const release of this.options.releases()) {
      for (const address of release.unsettledPictures) return [release, address]
    }
    return undefined
  }

  private async settle(release: Release, address: string) {
    // First, since a page may come to name it, or cease to, while it is being drawn.
    release.unsettledPictures.delete(address)
    this.inHand = 1
    const picture = release.pictureAt(address)
    try {
      if (!picture) await release.removePicture(address)
      else if (!release.hasPicture(address)) {
        await release.putPicture(address, await this.options.draw(picture))
      }
      this.failed.delete(address)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (!this.failed.has(address)) {
        this.options.log.error(
          { picture: address, title: picture?.title, reason },
          'The picture for sharing cannot be made',
        )
      }
      this.failed.set(address, release)
    } finally {
      this.inHand = 0
    }
  }
}

import { type FSWatcher, watch } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import path from 'node:path'

export interface LineReader {
  /** The file begins anew: what was read before belongs to another one. */
  begin: () => void
  line: (line: string) => void
  /** Everything that is in the file so far was read; that there is no file is said in the same way, once. */
  end: () => void
}

/** How often the file is looked at where the system does not say that it changed, milliseconds. */
const pollInterval = 300

/** How long lines are handled at a stretch before others have their turn, milliseconds. */
const stretch = 3

let lastTurn: Promise<unknown> = Promise.resolve()

/** Files have one stretch between them in a turn of the event loop, else readers would wait for one of each. */
function nextTurn(): Promise<unknown> {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setImmediate(resolve)))
  return lastTurn
}

const blockSize = 64 * 1024

/**
 * Reads the lines of a file that grows, and goes on reading: what is appended, and from the start the file that
 * takes its place. A line counts when its end is written.
 */
export class TailedFile {
  private handle: FileHandle | undefined
  private ino = 0
  private offset = 0
  private rest: Buffer = Buffer.alloc(0)
  private watcher: FSWatcher | undefined
  private readonly timer: NodeJS.Timeout
  /** Kept when what was there at the start was read. */
  readonly caughtUp: Promise<void>
  private running: Promise<void> | undefined
  private again = false
  private looked = false
  private closed = false

  constructor(
    private readonly file: string,
    private readonly reader: LineReader,
    private readonly onError: (error: unknown) => void,
  ) {
    this.timer = setInterval(() => this.check(), pollInterval)
    this.timer.unref()
    this.check()
    this.caughtUp = this.running ?? Promise.resolve()
  }

  async close(): Promise<void> {
    this.closed = true
    clearInterval(this.timer)
    this.watcher?.close()
    await this.running
    await this.handle?.close()
  }

  private check() {
    if (this.running) {
      this.again = true
      return
    }
    if (this.closed) return
    this.running = this.read()
      .catch(this.onError)
      .finally(() => {
        this.running = undefined
        if (this.again) {
          this.again = false
          this.check()
        }
      })
  }

  private async read() {
    const now = await stat(this.file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
      throw error
    })
    // Between two releases there may be none for a moment; what was read stays true until another is there.
    if (!now) {
      if (!this.looked) this.reader.end()
      this.looked = true
      return
    }
    this.looked = true
    if (!this.handle || now.ino !== this.ino || now.size < this.offset) await this.beginAnew()
    else if (now.size === this.offset) return
    await this.readOn()
  }

  private async beginAnew() {
    await this.handle?.close()
    this.handle = await open(this.file)
    this.ino = (await this.handle.stat()).ino
    this.offset = 0
    this.rest = Buffer.alloc(0)
    this.reader.begin()
    this.watcher?.close()
    try {
      this.watcher = watch(path.dirname(this.file), { persistent: false }, () => this.check())
      this.watcher.on('error', () => this.watcher?.close())
    } catch {
      // Some file systems cannot be watched, and the system's watches can be used up: looking now and then remains.
      this.watcher = undefined
    }
  }

  private async readOn() {
    if (!this.handle) return
    const block = Buffer.alloc(blockSize)
    let began = performance.now()
    while (!this.closed) {
      const { bytesRead } = await this.handle.read(block, 0, blockSize, this.offset)
      if (bytesRead === 0) break
      this.offset += bytesRead
      let text = Buffer.concat([this.rest, block.subarray(0, bytesRead)])
      for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10)) {
        if (end > 0) this.reader.line(text.toString('utf8', 0, end))
        text = text.subarray(end + 1)
        if (performance.now() - began > stretch) {
          await nextTurn()
          began = performance.now()
        }
      }
      this.rest = text
    }
    if (!this.closed) this.reader.end()
  }
}

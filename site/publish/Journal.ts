import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { replaceFile } from './writeFile'

/**
 * A file of JSON lines in which the last line about a key counts. Appending is all that happens while
 * running, so a process that is killed loses at most a half-written last line, which is ignored when reading.
 */
export class Journal<T> {
  private constructor(
    private readonly handle: FileHandle,
    readonly entries: Map<string, T>,
  ) {}

  /** Opens the file, keeping of each key only the last line; `keyOf` answers null for what shall not stay. */
  static async open<T>(
    file: string,
    keyOf: (line: T) => string,
    stays: (line: T) => boolean,
  ): Promise<Journal<T>> {
    const entries = new Map<string, T>()
    let lines = 0
    let whole = true
    if (existsSync(file)) {
      for await (const text of createInterface({
        input: createReadStream(file),
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        lines += 1
        try {
          const line = JSON.parse(text) as T
          if (stays(line)) entries.set(keyOf(line), line)
          else entries.delete(keyOf(line))
        } catch {
          whole = false
        }
      }
    }
    if (!whole || lines > entries.size) {
      await replaceFile(file, [...entries.values()].map((line) => `${JSON.stringify(line)}\n`).join(''))
    }
    return new Journal(await open(file, 'a'), entries)
  }

  async append(line: T) {
    await this.handle.appendFile(`${JSON.stringify(line)}\n`)
  }

  async close() {
    await this.handle.close()
  }
}

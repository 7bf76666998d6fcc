import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Values } from '../fields/ready/Values'
import { ArchiveProblem } from './ArchiveProblem'
import { type Manifest, manifestName } from './Manifest'

type Files = Manifest['files']

/** Writes an archive file by file. Nothing stands under its name until it is whole. */
export class ArchiveWriter {
  private readonly zip = new ZipFile()
  private readonly files: Files = []
  private readonly part: string
  private readonly written: Promise<void>
  private failure: unknown

  /** @throws {ArchiveProblem} when there is a file of that name */
  constructor(private readonly file: string) {
    if (existsSync(file))
      throw new ArchiveProblem(`There is a file ${file} already: give the archive another name.`)
    this.part = `${file}.part`
    rmSync(this.part, { force: true })
    // It holds what only editors may see, and accounts: for nobody else on this computer.
    this.written = pipeline(this.zip.outputStream, createWriteStream(this.part, { mode: 0o600 }))
    const fail = (error: unknown) => {
      this.failure ??= error
    }
    this.written.catch(fail)
    // What a stream that is added ends with; `add` says it.
    this.zip.on('error', fail)
  }

  /** Adds a file with a JSON value a line; answers with how many there were. */
  async addLines(path: string, values: AsyncIterable<Values>): Promise<number> {
    let lines = 0
    await this.add(path, true, async function* () {
      for await (const value of values) {
        lines += 1
        yield Buffer.from(`${JSON.stringify(value)}\n`)
      }
    })
    return lines
  }

  /** Adds a file of the disk. Those that are uploaded are compressed already. */
  addFile(path: string, source: string): Promise<void> {
    return this.add(path, false, () => createReadStream(source) as AsyncIterable<Buffer>)
  }

  private async add(path: string, compress: boolean, content: () => AsyncIterable<Buffer>): Promise<void> {
    const hash = createHash('sha256')
    let bytes = 0
    const tapped = async function* () {
      for await (const chunk of content()) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    }
    const stream = Readable.from(tapped(), { objectMode: false })
    this.zip.addReadStream(stream, path, { compress })
    const ended = once(stream, 'end')
    // A full disk ends the writing, and nothing would be read any more.
    await Promise.race([ended, this.written])
    if (this.failure) throw this.failure
    this.files.push({ path, bytes, sha256: hash.digest('hex') })
  }

  /** Adds the manifest and gives the archive its name. */
  async close(manifest: (files: Files) => Manifest): Promise<void> {
    this.zip.addBuffer(Buffer.from(`${JSON.stringify(manifest(this.files), null, 2)}\n`), manifestName)
    this.zip.end()
    await this.written
    renameSync(this.part, this.file)
  }

  /** Leaves nothing behind. */
  abandon(): void {
    rmSync(this.part, { force: true })
  }
}

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { isValues, type Values } from '../fields/ready/Values'
import { ArchiveProblem } from './ArchiveProblem'
import { contentModels } from './contentModel'
import { archiveFormat, archiveVersion, type Manifest, manifestName, manifestSchema } from './Manifest'

/** A manifest names every file of an archive; a million of them fit. */
const largestManifest = 200_000_000

const broken = (file: string, what: string) =>
  new ArchiveProblem(`${file} is broken or not whole (${what}). Copy it again from where it was written.`)

/** Reads an archive that somebody brings: nothing in it is believed that was not checked. */
export class ArchiveReader {
  private constructor(
    private readonly file: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    readonly manifest: Manifest,
  ) {}

  /**
   * Opens an archive whose format and content model are known here, and whose every file is as it was written.
   * @throws {ArchiveProblem}
   */
  static async open(file: string): Promise<ArchiveReader> {
    if (!existsSync(file)) throw new ArchiveProblem(`There is no file ${file}.`)
    const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch((error: Error) => {
      throw broken(file, error.message)
    })
    try {
      const entries = await ArchiveReader.entriesOf(zip, file)
      const manifest = await ArchiveReader.manifestOf(zip, entries, file)
      const reader = new ArchiveReader(file, zip, entries, manifest)
      await reader.verify()
      return reader
    } catch (error) {
      zip.close()
      throw error
    }
  }

  private static async entriesOf(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>()
    try {
      for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName)) throw new Error(`${entry.fileName} is in it twice`)
        entries.set(entry.fileName, entry)
      }
    } catch (error) {
      throw broken(file, (error as Error).message)
    }
    return entries
  }

  private static async manifestOf(
    zip: ZipFile,
    entries: Map<string, Entry>,
    file: string,
  ): Promise<Manifest> {
    const entry = entries.get(manifestName)
    if (!entry || entry.uncompressedSize > largestManifest) {
      throw new ArchiveProblem(`${file} is not an archive of KapaCITY: it has no ${manifestName}.`)
    }
    let read: unknown
    try {
      const chunks: Buffer[] = []
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
      read = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    } catch (error) {
      throw broken(file, (error as Error).message)
    }
    const { format, version } = isValues(read) ? read : {}
    if (format !== archiveFormat) throw new ArchiveProblem(`${file} is not an archive of KapaCITY.`)
    const newer = `${file} was written by a newer KapaCITY: bring this one up to date first.`
    if (typeof version === 'number' && version > archiveVersion) throw new ArchiveProblem(newer)
    const checked = manifestSchema.safeParse(read)
    if (!checked.success) {
      const [issue] = checked.error.issues
      throw broken(file, `${manifestName}: ${issue?.path.join('.')}: ${issue?.message}`)
    }
    if (!contentModels.includes(checked.data.contentModel)) throw new ArchiveProblem(newer)
    return checked.data
  }

  private async verify(): Promise<void> {
    const named = new Set([manifestName, ...this.manifest.files.map(({ path }) => path)])
    const strange = [...this.entries.keys()].find((name) => !named.has(name))
    if (strange) throw broken(this.file, `its manifest does not name ${strange}`)
    for (const { path, bytes, sha256 } of this.manifest.files) {
      const hash = createHash('sha256')
      let size = 0
      for await (const chunk of await this.stream(path)) {
        hash.update(chunk as Buffer)
        size += (chunk as Buffer).length
      }
      if (size !== bytes || hash.digest('hex') !== sha256) throw broken(this.file, `${path} has changed`)
    }
  }

  has(path: string): boolean {
    return this.entries.has(path)
  }

  /** The content of a file; what is wrong with it while it is read is said as of everything else. */
  async *stream(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(path)
    if (!entry) throw broken(this.file, `${path} is missing`)
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry)
      for await (const chunk of stream) yield chunk as Buffer
    } catch (error) {
      throw broken(this.file, `${path}: ${(error as Error).message}`)
    }
  }

  /** The JSON values of a file with one a line; none when there is no such file. */
  async *lines(path: string): AsyncGenerator<Values> {
    if (!this.has(path)) return
    const decoder = new StringDecoder('utf8')
    let rest = ''
    let number = 0
    for await (const chunk of this.stream(path)) {
      const lines = (rest + decoder.write(chunk)).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        number += 1
        yield this.parsed(line, `${path}, line ${number}`)
      }
    }
    if (rest) throw broken(this.file, `${path} ends in the middle of a line`)
  }

  private parsed(line: string, place: string): Values {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      value = null
    }
    if (!isValues(value)) throw broken(this.file, `${place} is not a JSON object`)
    return value
  }

  close(): void {
    this.zip.close()
  }
}

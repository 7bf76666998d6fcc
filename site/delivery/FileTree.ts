/**
 * The published files, read through memory.
 *
 * Own code, where libraries were tried first: `sirv` in its fast mode keeps what it saw at its start for ever, so
 * a published change is not served; `send` (Express's own static) opens a stream and makes its headers anew for
 * each request and gives a weak ETag of size and time, at about a quarter of this speed. Here a request costs two
 * `stat` calls, which notice a changed file and a swapped release at once, and a buffer with headers made
 * before. `stat` is asked synchronously: the files' names are in the system's memory, where the answer takes
 * microseconds and the way through the thread pool ten times as long.
 */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Encoding } from './acceptedEncodings'
import { contentType, fallbackType } from './contentTypes'
import type { Headers } from './securityHeaders'

/** Files up to this size are kept in memory; larger ones are streamed. Bytes. */
const largestKept = 256 * 1024

const suffixes = { br: '.br', gzip: '.gz' } as const

/** Uploads are published as they are, and may be asked for in parts. */
const upload = /^\/(?:media|files|members-files)\//

/** Types that publishing compresses. */
const compressible = /^(?:text\/|image\/svg|application\/(?:json|xml|atom|feed|manifest|speculation))/

/** One file as it is right now. */
export interface Variant {
  readonly file: string
  readonly encoding: Encoding
  readonly size: number
  readonly mtimeMs: number
  readonly ino: number
  /** The bytes, or null for a file that is too large to keep. */
  readonly body: Buffer | null
  /** Strong, of the contents; null until a large file has been read once. */
  etag: string | null
  /** Names and values in turn, ready for `writeHead`; without ETag and Content-Length. */
  readonly headers: readonly string[]
  /** With both; those of a 200 and of a 304. */
  readonly whole: string[]
  readonly unchanged: string[]
}

interface Entry {
  readonly file: string
  readonly type: string
  /** Where each encoding would be; '' for those that a type never has. */
  readonly files: Readonly<Record<Encoding, string>>
  readonly variants: Partial<Record<Encoding, Variant>>
  /** Asked for since it was last considered for removal. */
  used: boolean
}

const hashed = (hash: string) => `"${hash.slice(0, 27)}"`

/** Not there, or a name that no file can have; anything else is a fault. */
const absences = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'])
const quiet = { throwIfNoEntry: false } as const

function unlessAbsent<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch (error) {
    if (absences.has((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

const statOf = (file: string): Stats | null =>
  unlessAbsent(() => {
    const stats = statSync(file, quiet)
    return stats?.isFile() ? stats : null
  })

export class FileTree {
  private readonly entries = new Map<string, Entry>()
  private bytes = 0

  constructor(
    private readonly folder: string,
    /** The headers of what is at an address, without those of the file itself. */
    private readonly headersOf: (address: string, type: string) => Headers,
    /** How much of the files may be kept in memory, bytes. */
    private readonly budget = 64 * 1024 * 1024,
  ) {}

  /** Whether the address was found before, so that it need not be checked again. */
  knows(address: string): boolean {
    return this.entries.has(address)
  }

  /**
   * The file at a checked address (see requestPath.ts), in the first of the encodings that it has.
   * @throws what the file system throws, unless it says that there is no such file
   */
  find(address: string, encodings: readonly Encoding[]): Variant | null {
    const known = this.entries.get(address)
    const entry = known ?? this.entryOf(address)
    const plain = statOf(entry.file)
    if (!plain) {
      if (known) this.forget(address, known)
      return null
    }
    if (!known) this.entries.set(address, entry)
    entry.used = true
    for (const encoding of encodings) {
      if (encoding === 'identity') break
      const file = entry.files[encoding]
      if (file === '') break
      const stats = statOf(file)
      const variant = stats && this.variant(address, entry, encoding, stats)
      if (variant) return variant
    }
    return this.variant(address, entry, 'identity', plain)
  }

  /** The ETag of a file, which for a large one is read for it once. */
  async etagOf(variant: Variant): Promise<string> {
    if (variant.etag === null) {
      const hash = createHash('sha256')
      await pipeline(createReadStream(variant.file), hash)
      variant.etag = hashed(hash.digest('base64url'))
    }
    return variant.etag
  }

  private entryOf(address: string): Entry {
    const last = address.slice(address.lastIndexOf('/') + 1)
    const file = path.join(this.folder, last.includes('.') ? address : `${address}.html`)
    const type = contentType(address, file)
    const packed = compressible.test(type) && !upload.test(address)
    return {
      file,
      type,
      files: {
        br: packed ? file + suffixes.br : '',
        gzip: packed ? file + suffixes.gzip : '',
        identity: file,
      },
      variants: {},
      used: true,
    }
  }

  private variant(address: string, entry: Entry, encoding: Encoding, stats: Stats): Variant | null {
    const kept = entry.variants[encoding]
    if (kept && kept.mtimeMs === stats.mtimeMs && kept.size === stats.size && kept.ino === stats.ino) {
      return kept
    }
    // It may have gone since.
    const variant = unlessAbsent(() => this.read(address, entry, encoding))
    if (!variant) return null
    if (kept?.body) this.bytes -= kept.body.length
    entry.variants[encoding] = variant
    if (variant.body) {
      this.bytes += variant.body.length
      if (this.bytes > this.budget) this.makeRoom()
    }
    return variant
  }

  private read(address: string, entry: Entry, encoding: Encoding): Variant {
    const file = entry.files[encoding]
    // What is read and what is remembered of it come from one open file, whatever takes its place meanwhile.
    const descriptor = openSync(file, 'r')
    try {
      const { size, mtimeMs, ino } = fstatSync(descriptor)
      const body = size <= largestKept ? readFileSync(descriptor) : null
      const etag = body && hashed(createHash('sha256').update(body).digest('base64url'))
      const headers = Object.entries({
        ...this.headersOf(address, entry.type),
        ...(entry.files.br !== '' && { Vary: 'Accept-Encoding' }),
      }).flat()
      const about = ['Content-Type', entry.type]
      if (encoding !== 'identity') about.push('Content-Encoding', encoding)
      if (entry.type === fallbackType) about.push('Content-Disposition', 'attachment')
      if (entry.files.br === '') about.push('Accept-Ranges', 'bytes')
      return {
        file,
        encoding,
        size,
        mtimeMs,
        ino,
        body,
        etag,
        headers: [...headers, ...about],
        whole: etag ? [...headers, ...about, 'ETag', etag, 'Content-Length', String(size)] : [],
        unchanged: etag ? [...headers, 'ETag', etag] : [],
      }
    } finally {
      closeSync(descriptor)
    }
  }

  private forget(address: string, entry: Entry) {
    this.entries.delete(address)
    for (const variant of Object.values(entry.variants)) this.bytes -= variant.body?.length ?? 0
  }

  /** Second chance: the oldest goes, unless it was asked for since it was passed over. */
  private makeRoom() {
    for (const [address, entry] of this.entries) {
      if (this.bytes <= this.budget) return
      this.forget(address, entry)
      if (entry.used) {
        entry.used = false
        this.entries.set(address, entry)
        for (const variant of Object.values(entry.variants)) this.bytes += variant.body?.length ?? 0
      }
    }
  }
}

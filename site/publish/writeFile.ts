import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Replaces a file in one step: a reader gets the old one whole or the new one whole, never a part. */
export async function replaceFile(file: string, body: Uint8Array | string) {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = await open(temporary, 'w').catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      await mkdir(path.dirname(file), { recursive: true })
      return open(temporary, 'w')
    })
    try {
      await handle.writeFile(body)
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Brotli's window as a power of two, 10 to 22: no larger than what is compressed (RFC 7932, 9.1). */
const windowFor = (size: number) => Math.min(22, Math.max(16, Math.ceil(Math.log2(size + 1))))

/** A page of more bytes than this weighs on a poor connection: it is worth the tenth that the best quality saves. */
const heavyPage = 7000
const bestQuality = 11

/** Types that shrink; pictures and fonts are compressed already. */
const compressible = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/

/** Below this, a compressed copy saves nothing: the headers are longer. */
const smallest = 256

const compressed = (body: Uint8Array, quality: number) =>
  brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      // The default window takes megabytes to set up and clear away, for pages of some kilobytes.
      [constants.BROTLI_PARAM_LGWIN]: windowFor(body.byteLength),
    },
  })

/**
 * Writes a file with its Brotli and gzip twins; nothing at all when it already has these bytes, so that an
 * unchanged page keeps its ETag. `quality` is Brotli's, 0–11; heavy pages get the best.
 */
export async function writeCompressed(file: string, body: Uint8Array, quality: number): Promise<boolean> {
  const before = await readFile(file).catch(() => null)
  const twins = compressible.test(file) && body.byteLength >= smallest
  if (before && Buffer.compare(before, body) === 0) {
    // The twins are written first, but somebody may have removed them.
    if (!twins || ((await exists(`${file}.br`)) && (await exists(`${file}.gz`)))) return false
  }
  if (twins) {
    const [br, gz] = await Promise.all([compressed(body, quality), gzipped(body, { level: 9 })])
    const heavy = file.endsWith('.html') && br.byteLength > heavyPage && quality < bestQuality
    await replaceFile(`${file}.br`, heavy ? await compressed(body, bestQuality) : br)
    await replaceFile(`${file}.gz`, gz)
  } else {
    await rm(`${file}.br`, { force: true })
    await rm(`${file}.gz`, { force: true })
  }
  await replaceFile(file, body)
  return true
}

const exists = (file: string) =>
  open(file, 'r').then(
    async (handle) => {
      await handle.close()
      return true
    },
    () => false,
  )

export async function removeCompressed(file: string) {
  await Promise.all(['', '.br', '.gz'].map((suffix) => rm(file + suffix, { force: true })))
}

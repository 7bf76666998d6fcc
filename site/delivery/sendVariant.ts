import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { FileTree, Variant } from './FileTree'

/** Whether an If-None-Match header names this ETag (RFC 9110, 13.1.2; the comparison is weak there). */
const isKnown = (header: string, etag: string): boolean =>
  header === etag ||
  header === '*' ||
  header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

type Range = { from: number; to: number } | 'unsatisfiable' | null

/** One range of bytes (RFC 9110, 14.1.2). Several at once are answered with the whole, as the RFC allows. */
function rangeOf(header: string, size: number): Range {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (!found || (found[1] === '' && found[2] === '')) return null
  const [, first = '', last = ''] = found
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null
  return from < size && from <= to ? { from, to } : 'unsatisfiable'
}

/** A file from memory as the answer to GET or HEAD, without another status or range: the common case, in a hurry. */
export function sendWhole(req: IncomingMessage, res: ServerResponse, variant: Variant & { body: Buffer }) {
  const known = req.headers['if-none-match']
  if (known !== undefined && variant.etag !== null && isKnown(known, variant.etag)) {
    res.writeHead(304, variant.unchanged)
    res.end()
    return
  }
  res.writeHead(200, variant.whole)
  res.end(req.method === 'HEAD' ? undefined : variant.body)
}

export interface SendOptions {
  status?: number
  /** Take the place of the variant's own. */
  headers?: Readonly<Record<string, string>>
  /** Whether the reader may keep it and ask if it is still the same. */
  revalidate?: boolean
}

/** A file as the answer: all of it, a part of it, or word that the reader has it already. */
export async function sendVariant(
  req: IncomingMessage,
  res: ServerResponse,
  tree: FileTree,
  variant: Variant,
  { status = 200, headers = {}, revalidate = true }: SendOptions = {},
): Promise<void> {
  const etag = await tree.etagOf(variant)
  for (let index = 0; index < variant.headers.length; index += 2) {
    res.setHeader(variant.headers[index] as string, variant.headers[index + 1] as string)
  }
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  if (status !== 200) res.removeHeader('Accept-Ranges')
  if (revalidate && status === 200) {
    res.setHeader('ETag', etag)
    const known = req.headers['if-none-match']
    if (known !== undefined && isKnown(known, etag)) {
      for (const name of ['Content-Type', 'Content-Encoding', 'Content-Disposition', 'Accept-Ranges']) {
        res.removeHeader(name)
      }
      res.writeHead(304).end()
      return
    }
  }
  let part: Range = null
  const condition = req.headers['if-range']
  if (
    req.headers.range !== undefined &&
    res.hasHeader('Accept-Ranges') &&
    // Ranges are for GET alone, and only of the file that the reader has the other part of.
    req.method === 'GET' &&
    (condition === undefined || condition === etag)
  ) {
    part = rangeOf(req.headers.range, variant.size)
  }
  if (part === 'unsatisfiable') {
    res.removeHeader('Content-Disposition')
    res.setHeader('Content-Type', 'text/plain; charset=utf-8')
    res.setHeader('Content-Range', `bytes */${variant.size}`)
    res.writeHead(416).end()
    return
  }
  const { from, to } = part ?? { from: 0, to: variant.size - 1 }
  if (part) res.setHeader('Content-Range', `bytes ${from}-${to}/${variant.size}`)
  res.setHeader('Content-Length', to - from + 1)
  res.statusCode = part ? 206 : status
  if (req.method === 'HEAD') res.end()
  else if (variant.body) res.end(part ? variant.body.subarray(from, to + 1) : variant.body)
  else await stream(res, variant, from, to)
}

async function stream(res: ServerResponse, variant: Variant, start: number, end: number) {
  const handle = await open(variant.file)
  try {
    const { ino, size, mtimeMs } = await handle.stat()
    // Replaced since its headers were made: better no answer than half of one file and half of another.
    if (ino !== variant.ino || size !== variant.size || mtimeMs !== variant.mtimeMs) {
      res.destroy()
      return
    }
    await pipeline(handle.createReadStream({ start, end, autoClose: false }), res)
  } catch (error) {
    // Readers leave; that is no fault of ours.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  } finally {
    await handle.close()
  }
}

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { acceptedEncodings } from './acceptedEncodings'
import { headersFor } from './securityHeaders'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** What such a page is worth to caches: made for one reader and moment. */
const unkept = 'private, no-store'

/**
 * A page made for this request. It is compressed as fast as it goes, at two thirds of what a published page is
 * compressed to: the reader waits for it.
 */
export async function sendHtml(req: Request, res: Response, page: string, status = 200): Promise<void> {
  const type = 'text/html; charset=utf-8'
  let body: Buffer = Buffer.from(page)
  const [encoding] = acceptedEncodings(req.get('accept-encoding'))
  if (body.length > 1024 && encoding === 'br') {
    body = await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    res.set('Content-Encoding', encoding)
  } else if (body.length > 1024 && encoding === 'gzip') {
    body = await gzipped(body)
    res.set('Content-Encoding', encoding)
  }
  if (!res.hasHeader('Cache-Control')) res.set('Cache-Control', unkept)
  res.vary('Accept-Encoding')
  res.set({ ...headersFor(req.path, type), 'Content-Type': type, 'Content-Length': String(body.length) })
  res.status(status)
  res.end(req.method === 'HEAD' ? undefined : body)
}

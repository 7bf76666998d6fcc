/** What a request's target names, or why it names nothing that could be here. */
export type RequestPath =
  | {
      /** Decoded, as the file system knows it, without a slash at the end. */
      path: string
      /** The same as it has to stand in an address. */
      canonical: string
      /** Whether the request had it so. */
      isCanonical: boolean
      /** With its question mark, or ''. */
      query: string
      /** Nothing here may be served, whatever lies on the disk. */
      hidden: boolean
    }
  | { problem: 'malformed' | 'tooLong' }

/** Longer than any address of ours, with a wide margin. */
const longestPath = 2048

/** Encoded characters that mean themselves have to stand as themselves (RFC 3986, 6.2.2.2). */
const decodeUnreserved = (path: string) =>
  path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[a-z0-9\-._~]/i.test(character) ? character : code.toUpperCase()
  })

/** Files that lie beside the published ones and are nobody's address. */
const hiddenFile = /(?:^|\/)\.(?!well-known(?:\/|$))|\.(?:tmp|br|gz|html)$/i

/**
 * Reads the target of a request line. What no well-meaning reader sends (dot segments, encoded slashes,
 * backslashes, control characters, text that is not UTF-8) is refused here, before anything touches the disk.
 */
export function requestPath(target: string): RequestPath {
  // Proxies may send the absolute form (RFC 9112, 3.2.2).
  const local = /^https?:\/\//i.test(target) ? target.replace(/^https?:\/\/[^/?]*/i, '') || '/' : target
  const mark = local.indexOf('?')
  const raw = mark < 0 ? local : local.slice(0, mark)
  const query = mark < 0 ? '' : local.slice(mark)
  if (raw.length > longestPath) return { problem: 'tooLong' }
  if (!raw.startsWith('/') || /[^\x21-\x7e]|[\\#]|%(?![0-9a-f]{2})|%(?:2f|5c|[01][0-9a-f]|7f)/i.test(raw)) {
    return { problem: 'malformed' }
  }
  const encoded = decodeUnreserved(raw)
  let decoded: string
  try {
    decoded = decodeURIComponent(encoded)
  } catch {
    // Not UTF-8; overlong forms of dots and slashes are among it.
    return { problem: 'malformed' }
  }
  if (/[\p{Cc}]/u.test(decoded)) return { problem: 'malformed' }
  const segments = decoded.split('/')
  if (segments.includes('.') || segments.includes('..')) return { problem: 'malformed' }
  const tidy = (path: string) => `/${path.split('/').filter(Boolean).join('/')}`
  const canonical = tidy(encoded)
  return {
    path: tidy(decoded),
    canonical,
    isCanonical: canonical === raw,
    query,
    hidden: hiddenFile.test(decoded),
  }
}

/** How a path of the file system has to stand in an address. */
export const addressOfPath = (path: string): string =>
  decodeUnreserved(path.split('/').map(encodeURIComponent).join('/'))

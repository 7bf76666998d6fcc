/** A name that holds a hash of the contents: `app.3f2a9c1be0d4.js`, or the style sheet and its fonts. */
const hashed = /^\/assets\/|[.-][0-9a-f]{12,64}\.[a-z0-9]+$/

export const pageCaching = 'public, max-age=0, must-revalidate'

/**
 * How long browsers and the caches between may keep what is at an address (RFC 9111, RFC 5861).
 * Pages are asked for anew each time, which costs a 304, so that a correction is there at once; uploads may be
 * an hour old; what has its hash in its name never changes.
 */
export function cacheControl(address: string): string {
  // A worker stays in the browser until another one is fetched.
  if (address === '/sw.js') return 'no-cache'
  if (address.startsWith('/media/') || address.startsWith('/files/')) {
    return 'public, max-age=3600, stale-while-revalidate=86400'
  }
  if (hashed.test(address)) return 'public, max-age=31536000, immutable'
  if (address.startsWith('/embed/')) {
    // Towns' pages ask for the feed on every visit; the script is asked for under one name for years.
    return address.endsWith('.json')
      ? 'public, max-age=60, stale-while-revalidate=600'
      : 'public, max-age=3600, stale-while-revalidate=86400'
  }
  return pageCaching
}

/**
 * The address to frame for a link to a video, in the form of the service that sets the fewest cookies; null for
 * a link that is not to a video of a known service. The Content-Security-Policy of the site names the same two
 * hosts in `frame-src`.
 */
export function playerAddress(href: string): string | null {
  let url: URL
  try {
    url = new URL(href)
  } catch {
    return null
  }
  const host = url.hostname.replace(/^(www|m|player)\./, '')
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean)

  if (host === 'youtu.be' || host === 'youtube.com' || host === 'youtube-nocookie.com') {
    const id =
      host === 'youtu.be' ? first : /^(embed|shorts|live)$/.test(first) ? second : url.searchParams.get('v')
    if (!id || !/^[\w-]{11}$/.test(id)) return null
    // "90" or "90s"; the forms with minutes and hours are seldom and start from the beginning.
    const start = Number.parseInt(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '', 10)
    return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`
  }

  if (host === 'vimeo.com') {
    const [id, key] = first === 'video' ? [second, third] : [first, second]
    if (!/^\d+$/.test(id)) return null
    // A video that is not listed needs the key that its link has.
    const h = url.searchParams.get('h') ?? key
    return `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${/^[\da-f]+$/.test(h) ? `&h=${h}` : ''}`
  }

  return null
}

import type { Request } from 'express'

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null)

/**
 * Whether a form comes from a page of this site. Browsers say where a POST comes from in Origin; those that do
 * not send it send Sec-Fetch-Site or at least a Referer (OWASP, Cross-Site Request Forgery Prevention, "Verifying
 * origin with standard headers"). Who says nothing is refused: forms are for browsers.
 */
export function isSameOrigin(req: Request, siteUrl: string): boolean {
  // The address in the browser may be another than the setting's: 127.0.0.1 for localhost, an alias.
  const ours = [originOf(siteUrl), `${req.protocol}://${req.get('host')}`]
  const origin = req.get('origin')
  if (origin !== undefined) return ours.includes(origin)
  const site = req.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const referer = req.get('referer')
  return referer !== undefined && ours.includes(originOf(referer))
}

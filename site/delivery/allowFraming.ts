import type { Response } from 'express'

/** As long as the feed that a framed widget is made from: see cacheControl.ts. */
const caching = 'public, max-age=60, stale-while-revalidate=600'

/** Our own pages show how it will look; of the others those of the domains, or of any where `*` is among them. */
const ancestorsOf = (domains: readonly string[]): string[] =>
  domains.includes('*')
    ? ['*']
    : ["'self'", ...domains.flatMap((domain) => [`https://${domain}`, `http://${domain}`])]

/** Lets the pages of these domains frame the answer, which may load its own style sheet and script and nothing else. */
export function allowFraming(res: Response, domains: readonly string[]) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestorsOf(domains).join(' ')}`,
  ]
  res.set({ 'Content-Security-Policy': policy.join('; '), 'Cache-Control': caching })
}
